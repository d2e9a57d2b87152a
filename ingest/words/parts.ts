// What files are called that tell an incident as a whole, and parts of one whose names are no section's. Lower case, blanks between the words.

/** What a file's name says of its place in an incident: `whole` (a report), `front` (a page that leads to the others), `part` (called as a section of a postmortem is); null for a name of its own. */
export type Role = 'whole' | 'summary' | 'front' | 'part' | null

export const WHOLE_NAMES: { role: Exclude<Role, 'part' | null>; names: RegExp }[] = [
  { role: 'whole', names: /^(?:incident|outage|hendelse|(?:incident |outage |final |full |public )?(?:report|review|write ?up|post ?mortem|rca)|(?:hendelses)?rapport)$/ },
  { role: 'front', names: /^(?:readme|index)$/ },
]

export const PART_NAMES = /^(?:notes|details|comms|logs|meeting notes|status updates?)$/
