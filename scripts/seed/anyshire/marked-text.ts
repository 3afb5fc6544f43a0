import type { RichTextBlock, RichTextInline, RichTextListItem } from '@send-review/shared'
import { strong } from '../rich-text.ts'

/** What Anyshire's texts need beyond the words that every seed shares. */

const plain = (text: string): RichTextInline => ({ type: 'text', text })

export const emphasis = (text: string): RichTextInline => ({ type: 'text', text, italic: true })
export const underlined = (text: string): RichTextInline => ({
  type: 'text',
  text,
  underline: true,
})
export const struck = (text: string): RichTextInline => ({
  type: 'text',
  text,
  strikethrough: true,
})

export const quote = (words: string): RichTextBlock => ({ type: 'quote', children: [plain(words)] })

const item = (...words: readonly RichTextInline[]): RichTextListItem => ({
  type: 'list-item',
  children: [...words],
})

/** Steps with a list inside a list inside a list, the last of eleven items. */
export const stepsWithSteps: RichTextBlock = {
  type: 'list',
  format: 'ordered',
  children: [
    item(strong('You ask. '), plain('You, your child or the school can ask for an assessment.')),
    item(plain('The council decides within six weeks whether to assess.')),
    {
      type: 'list',
      format: 'unordered',
      indentLevel: 1,
      children: [
        item(plain('If the answer is yes, the council asks for advice from:')),
        {
          type: 'list',
          format: 'ordered',
          indentLevel: 2,
          children: [
            'you and your child',
            'the nursery, school or college',
            'an educational psychologist',
            'your GP',
            'the community nurse',
            'the speech and language therapist',
            'the occupational therapist',
            'the physiotherapist',
            'the teacher for hearing or sight',
            'the social worker, if you have one',
            'anybody else you ask us to ask',
          ].map((words) => item(plain(words))),
        },
        item(plain('If the answer is no, the letter says why and how you can appeal.')),
      ],
    },
    item(plain('You read the draft plan and say what you want to change.')),
  ],
}
