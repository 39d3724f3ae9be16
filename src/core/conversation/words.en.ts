import type { Words } from './words.js';

/** English. Plain and short (Flesch-Kincaid grade 6 or lower); no promise, no label, no "I understand". */
export const WORDS_EN: Words = {
  prompt: {
    clinic: 'Talk to {name} before you decide anything about your care.',
    practice: 'Talk to {name} or another qualified healthcare provider before you decide anything about your care.',
    coach: 'Talk to {name} about coaching. For your health and any medicine, talk to a qualified healthcare provider.',
  },
  promptWithoutName: {
    clinic: 'Talk to a qualified healthcare provider before you decide anything about your care.',
    practice: 'Talk to a qualified healthcare provider before you decide anything about your care.',
    coach:
      'Talk to your coach about coaching. For your health and any medicine, talk to a qualified healthcare provider.',
  },
  concern: {
    distress: {
      self: 'It sounds like this may be a hard time. You can talk to someone now, free and in private.',
      other: 'It sounds like this may be a hard time for someone close to you. You can both talk to someone now.',
    },
    abuse: {
      self: 'You deserve to be safe. These people can help, and it is your choice when to call. Others who use this device may see this page.',
      other:
        'If you are worried that someone is being hurt, these people can help. Others who use this device may see this page.',
    },
    crisis: {
      self: 'If you might act on thoughts of suicide or harm, or are in danger now, call the emergency number. You can also call or text the crisis line. Then tell someone you trust, and stay with them.',
      other:
        'If someone may be in danger now, call the emergency number and stay with them if it is safe. The crisis line is also there for people who worry about someone.',
    },
    emergency: {
      self: 'This may be a medical emergency. Call the emergency number now.',
      other: 'This may be a medical emergency. Call the emergency number now, and stay with them if it is safe.',
    },
  },
  provider:
    'That depends on you and your health, so a person has to answer it. Please ask a qualified healthcare provider. Do not start, stop or change any medicine on your own.',
  expired: 'Please ask us. The answer we had to this is out of date, so it is not shown.',
  inGeneral: 'In general:',
  suggestions: 'I am not sure what you mean. These are the closest questions I have:',
  fallback: 'I do not have an answer to that. A provider can tell you more.',
  fallbackAgain: 'I still do not have the answer you need. Please ask a person: a provider can tell you more.',
  failed: 'Something went wrong here, so I cannot look up an answer. Help is still here for you.',
  courtesy: {
    hello: 'Hello. Ask a question in your own words, and I will show the closest answer I have.',
    thanks: 'You are welcome. Ask again at any time.',
    goodbye: 'Goodbye, and take care. This page will be here if you have another question.',
    who: 'I am an automated list of questions and answers. I am not a person, and nobody reads what you type. I can make mistakes.',
    private: 'What you type stays on this page. It is not sent or saved, and nobody reads it.',
    empty: 'Type a question in your own words, and I will show the closest answer I have.',
  },
};
