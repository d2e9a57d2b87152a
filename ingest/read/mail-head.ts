/** Whether a text holds the head of a mail: what it says of a date is when that was sent. */
export const isMailHead = (text: string): boolean => (text.match(/^(?:from|to|cc|subject|date|sent):/gim)?.length ?? 0) >= 3
