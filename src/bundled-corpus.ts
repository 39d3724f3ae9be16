/** The default knowledge as plain data: the corpus in English, every country's crisis lines, what the screen listens for. */
export { default as corpus } from 'virtual:corpus/en';
export { default as crisisLines } from 'virtual:crisis-lines';
export { default as screen } from 'virtual:screen';
