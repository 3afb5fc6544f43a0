import type { RichText } from '@send-review/shared'
import { bullets, heading, link, paragraph, strong } from '../rich-text.ts'
import { emphasis, quote, stepsWithSteps, struck, underlined } from './marked-text.ts'

/** How a plan is made: a text with every kind of block and mark that an officer can write. */
export const everyMark: RichText = [
  paragraph(
    'An education, health and care plan says what help a child needs and who gives it. ',
    emphasis('It belongs to the child. '),
    strong('It is law, not a wish.'),
  ),
  heading('How a plan is made'),
  paragraph('From the first letter to the last there are 20 weeks. These are the steps:'),
  stepsWithSteps,
  heading('What changed in 2026', 3),
  paragraph(
    'A draft used to be sent ',
    struck('by post only'),
    '. It is now sent ',
    underlined('as you like to get it'),
    ': on paper, by e-mail, or read to you on the phone.',
  ),
  quote('“For the first time I did not have to chase anybody.” (A parent, spring 2026)'),
  heading('If you speak another language', 4),
  paragraph(
    'Say so when you ring, and an interpreter joins the call. مرحبا بكم · ברוכים הבאים · خوش آمدید · 欢迎 👋🏽',
  ),
  heading('Whom to ask'),
  bullets(
    'the plan writer whose name is in your letter',
    'the family advice service',
    'your school',
  ),
  paragraph(
    'You can ',
    link('write to the SEND team', 'mailto:send@anyshire.example'),
    ', ',
    link('ring 01632 960123', 'tel:+441632960123'),
    ', or read ',
    link('the priority action plan', '/documents/priority-action-plan/'),
    ' and ',
    link(
      'what families say to each other',
      'https://forum.anyshire.example/talk?about=plans&page=2',
    ),
    '.',
  ),
]
