import type { Strings } from './strings.js';

/** Vietnamese. */
export const STRINGS_VI: Strings = {
  lang: 'vi',
  dir: 'ltr',

  prompt: {
    clinic: 'Hãy trao đổi với {name} trước khi quyết định bất cứ điều gì về việc chăm sóc sức khỏe của bạn.',
    practice:
      'Hãy trao đổi với {name} hoặc một nhân viên y tế có chuyên môn khác trước khi quyết định bất cứ điều gì về việc chăm sóc sức khỏe của bạn.',
    coach:
      'Hãy trao đổi với {name} về việc khai vấn. Về sức khỏe của bạn và mọi loại thuốc, hãy trao đổi với nhân viên y tế có chuyên môn.',
  },
  promptWithoutName: {
    clinic:
      'Hãy trao đổi với nhân viên y tế có chuyên môn trước khi quyết định bất cứ điều gì về việc chăm sóc sức khỏe của bạn.',
    practice:
      'Hãy trao đổi với nhân viên y tế có chuyên môn trước khi quyết định bất cứ điều gì về việc chăm sóc sức khỏe của bạn.',
    coach:
      'Hãy trao đổi với người khai vấn của bạn về việc khai vấn. Về sức khỏe của bạn và mọi loại thuốc, hãy trao đổi với nhân viên y tế có chuyên môn.',
  },
  concern: {
    distress: {
      self: 'Có vẻ đây có thể là một giai đoạn khó khăn. Bạn có thể nói chuyện với ai đó ngay bây giờ, miễn phí và riêng tư.',
      other:
        'Có vẻ đây có thể là một giai đoạn khó khăn với một người gần gũi với bạn. Cả bạn và người đó đều có thể nói chuyện với ai đó ngay bây giờ.',
    },
    abuse: {
      self: 'Bạn xứng đáng được an toàn. Những người này có thể giúp, và gọi lúc nào là do bạn quyết định. Những người khác dùng thiết bị này có thể thấy trang này.',
      other:
        'Nếu bạn lo rằng có người đang bị làm hại, những người này có thể giúp. Những người khác dùng thiết bị này có thể thấy trang này.',
    },
    crisis: {
      self: 'Nếu có khả năng bạn sẽ làm theo ý nghĩ tự tử hoặc ý nghĩ làm hại bản thân hay người khác, hoặc bạn đang gặp nguy hiểm, hãy gọi số khẩn cấp. Bạn cũng có thể gọi hoặc nhắn tin cho đường dây hỗ trợ khủng hoảng. Sau đó, hãy nói với một người mà bạn tin tưởng và ở bên người đó.',
      other:
        'Nếu có thể ai đó đang gặp nguy hiểm, hãy gọi số khẩn cấp và ở bên họ nếu làm vậy là an toàn. Đường dây hỗ trợ khủng hoảng cũng dành cho những ai đang lo cho người khác.',
    },
    emergency: {
      self: 'Đây có thể là một trường hợp cấp cứu y tế. Hãy gọi số khẩn cấp ngay bây giờ.',
      other:
        'Đây có thể là một trường hợp cấp cứu y tế. Hãy gọi số khẩn cấp ngay bây giờ, và ở bên họ nếu làm vậy là an toàn.',
    },
  },
  provider:
    'Điều đó tùy thuộc vào bạn và sức khỏe của bạn, nên cần một người trả lời. Hãy hỏi nhân viên y tế có chuyên môn. Đừng tự ý bắt đầu dùng, ngừng hoặc thay đổi bất cứ loại thuốc nào.',
  expired: 'Hãy hỏi chúng tôi. Câu trả lời mà chúng tôi có đã cũ nên không được hiển thị.',
  inGeneral: 'Nói chung:',
  suggestions: 'Tôi không chắc bạn muốn hỏi gì. Đây là những câu hỏi gần nhất mà tôi có:',
  fallback: 'Tôi không có câu trả lời cho điều đó. Nhân viên y tế có thể cho bạn biết thêm.',
  fallbackAgain: 'Tôi vẫn không có câu trả lời mà bạn cần. Hãy hỏi một người: nhân viên y tế có thể cho bạn biết thêm.',
  failed: 'Đã có lỗi ở đây, nên tôi không thể tìm câu trả lời. Bạn vẫn có thể nhận trợ giúp ở đây.',
  courtesy: {
    hello: 'Xin chào. Bạn hãy đặt câu hỏi theo cách của mình, và tôi sẽ cho xem câu trả lời gần nhất mà tôi có.',
    thanks: 'Không có gì. Bạn có thể hỏi tiếp bất cứ lúc nào.',
    goodbye: 'Tạm biệt và chúc bạn mọi điều tốt lành. Trang này vẫn ở đây nếu bạn có câu hỏi khác.',
    who: 'Tôi là một danh sách câu hỏi và câu trả lời tự động. Tôi không phải là người, và không ai đọc những gì bạn nhập. Tôi có thể sai.',
    private: 'Những gì bạn nhập chỉ ở trên trang này. Chúng không được gửi đi hay lưu lại, và không ai đọc chúng.',
    empty: 'Bạn hãy nhập câu hỏi theo cách của mình, và tôi sẽ cho xem câu trả lời gần nhất mà tôi có.',
  },

  helpNow: 'Trợ giúp ngay',
  inCrisis: 'Đang khủng hoảng?',
  inDanger: 'Đang gặp nguy hiểm?',
  emergency: 'Số khẩn cấp',
  localEmergency: 'Hãy gọi số khẩn cấp tại nơi bạn ở (112, 911 hoặc 999).',
  call: 'Gọi {number}',
  text: 'Nhắn tin tới {number}',
  textWord: 'Soạn {word} gửi {number}',
  callOrText: 'Gọi hoặc nhắn tin {number}',
  chat: 'Trò chuyện: {host}',
  visit: 'Mở {host}',
  dayAndNight: 'Cả ngày lẫn đêm',
  hours: 'Giờ hoạt động: {hours}',
  moreHelp: 'Thêm cách để được giúp',
  ownerLines: 'Cũng ở gần bạn',
  nobodyReads:
    'Trang này hoạt động tự động. Không ai đọc trang này, và nó không thể gọi trợ giúp. Những người này có thể giúp.',
  country: 'Chọn quốc gia của bạn',
  notIn: 'Bạn không ở {country}? Hãy chọn quốc gia của bạn.',
  otherCountry: 'Quốc gia khác',
  checkLocally: 'Số này có thể đã cũ. Hãy kiểm tra lại tại nơi bạn sống.',
  support: 'Nói chuyện với người thật',
  leaveNow: 'Rời trang này ngay',
  leaveHow: 'Hoặc nhấn phím Shift ba lần.',
  clearNow: 'Xóa những gì đã viết ở đây',
  talkTo: 'Trao đổi với {name}',
  talkToCoach: 'Khai vấn với {name}',
  talkToSomeone: 'Trao đổi với nhân viên y tế',
  callProvider: 'Gọi {number}',
  writeProvider: 'Viết email',
  bookProvider: 'Đặt hẹn hoặc liên hệ',
  providerHours: 'Giờ mở cửa: {hours}',

  launcher: 'Có câu hỏi?',
  title: 'Hỏi và đáp',
  automated: 'Máy, không phải người',
  greeting: 'Hãy hỏi theo cách của bạn, hoặc bắt đầu với một trong những câu hỏi này.',
  about:
    'Đây là các câu trả lời tự động. Chúng không phải là lời khuyên y tế, và không ai đọc những gì bạn nhập. Nội dung đó chỉ ở trên trang này.',
  logged: {
    about:
      'Đây là các câu trả lời tự động. Chúng không phải là lời khuyên y tế. Phòng khám có thể lưu lại những gì bạn hỏi để cải thiện câu trả lời. Tên và số được xóa đi khi nhận ra được. Xin đừng nhập điều gì mà bạn không muốn ai đọc.',
    who: 'Tôi là một danh sách câu hỏi và câu trả lời tự động. Tôi không phải là người, và lúc này không ai đọc. Phòng khám có thể đọc sau những gì đã được hỏi. Tôi có thể sai.',
    private:
      'Phòng khám có thể lưu lại và đọc sau những gì bạn hỏi để cải thiện câu trả lời. Tên và số được xóa đi khi nhận ra được.',
  },
  menu: 'Trình đơn',
  close: 'Đóng',
  back: 'Quay lại',
  clear: 'Xóa cuộc trò chuyện này',

  starters: 'Thường được hỏi',
  browse: 'Tất cả câu hỏi',
  find: 'Tìm câu hỏi',
  found: { other: '{n} câu hỏi' },
  otherTopic: 'Câu hỏi khác',

  question: 'Câu hỏi của bạn',
  placeholder: 'Đặt câu hỏi',
  send: 'Hỏi',
  closest: 'Những câu hỏi gần nhất',
  typeAhead: 'Những câu hỏi gần nhất hiện ra khi bạn nhập. Nhấn phím mũi tên xuống để chọn một câu.',

  youAsked: 'Bạn đã hỏi',
  answer: 'Câu trả lời',
  waiting: 'Đang tìm câu trả lời',
  newAnswer: 'Câu trả lời mới ở bên dưới',
  showAll: 'Hiện toàn bộ',
  more: 'Thêm về điều này',
  shortAnswer: 'Hiện câu trả lời ngắn',
  sources: { other: 'Nguồn' },
  reviewed: 'Ngày rà soát: {date}',
  differs: 'Các nguồn của chúng tôi khác nhau ở điểm này. Câu trả lời nêu rõ nguồn nào nói gì.',
  generalOnly: 'Đây là thông tin chung. Điều gì phù hợp với bạn là câu hỏi dành cho nhân viên y tế.',
  related: 'Câu hỏi liên quan',
  alsoAsked: 'Có thể bạn cũng muốn hỏi',
  otherWords: 'Hãy thử từ khác, hoặc xem tất cả câu hỏi.',
  answersIn: 'Ngôn ngữ của các câu trả lời: {language}.',

  helped: 'Điều này có trả lời câu hỏi của bạn không?',
  yes: 'Có',
  no: 'Không',
  whyNot: 'Có gì chưa đúng?',
  reasons: {
    'wrong-question': 'Trả lời một câu hỏi khác',
    unclear: 'Khó hiểu',
    incomplete: 'Còn thiếu điều gì đó',
    unsafe: 'Điều này có thể không an toàn',
  },
  feedbackThanks: 'Cảm ơn bạn. Những gì bạn nhập không được chuyển đi đâu.',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  copyLink: 'Sao chép liên kết',
  print: 'In',

  myQuestions: 'Câu hỏi của tôi',
  myQuestionsIntro:
    'Một tờ giấy để mang theo đến buổi hẹn. Nội dung chỉ ở trên trang này cho đến khi bạn in hoặc sao chép.',
  myQuestionsNone: 'Chưa có gì ở đây. Những gì bạn hỏi sẽ được liệt kê ở đây.',
  answersRead: 'Câu trả lời tôi đã đọc',
  toAsk: 'Câu hỏi cần hỏi',
};
