// English words by how little they say of an outage.

const list = (words: string) => new Set(words.split(/\s+/).filter(Boolean))

/** Words that carry no meaning of their own: never asked for. */
export const STOP_WORDS = list(`
  a about above after again against all also am an and any are aren as at be because been before being below between both but by can cannot could couldn d did didn do does doesn doing don down
  during each either else even except few for from further had hadn has hasn have haven having he her here hers him his how i if in into is isn it its itself just ll m me more most my myself neither no nor not
  now of off on once only or other our ours out over own re s same shan she should shouldn so some such t than that the their theirs them then there these they this those through to too under until
  up us ve very was wasn we were weren what when where which while who whom why will with won would wouldn yet you your yours
`)

/** Ordinary words that any story of an outage may use: they count little. */
export const EVERYDAY = list(`
  able access account across act action actual add address affect afterward afterwards ago agree allow almost alone along already although always among amount another answer anybody anyone anything appear apply area around ask
  attempt available away back bad base basic basis became become beforehand begin behind believe best better big bit block body bring broke broken brought build busy buy call came care case catch cause center
  certain chance change check choose clear clearly close come common complete completely concern condition confirm consider contact continue control copy correct cost count couple course cover
  create current currently customer cut daily data day deal decide decision deep define describe detail determine different difficult direct discover discuss done double doubt due earlier early easily easy
  edit effect effort eight eighteen eleven empty end engineer enough ensure enter entire especially event eventually ever every everybody everyone everything exact exactly example exist expect
  experience explain extra eye face fact fail fall false far fast feel felt field fifteen fifty fill final finally find fine finish first five fix follow force form forty forward found four fourteen free
  fresh friday front full fully gave general generally get give given go going gone good got great group grow guess half hand happen hard head hear heard heavy held hello help high higher hit hold home hope hopefully hot
  hour however huge human hundred idea identify immediately impact important improve incident include incorrect increase indeed info inform information initial initially inside instead intend interest
  internal investigate involve issue item join keep kept kind knew know known lack large last late later lead learn least leave led left less let level life like likely line list little live local
  long longer look lose lost lot low lower made main major make manage manner manual manually many mark matter may maybe mean meant meantime meanwhile meet member mention middle might mind minute miss moment monday month
  morning move much multiple must name near nearly necessary need never new next nice night nine nobody none normal normally note nothing notice november number obvious occur occurred october often ok
  old one open operate opposite option order ordinary organization original others otherwise outside owner page part particular particularly party pass past people per perfect perform perhaps period
  permanent person pick picture piece place plain plan play please plus point poor position possible possibly potential prepare present press prevent previous previously probably problem proceed process
  produce proper properly prove provide public purpose push put quick quickly quite raise ran range rather reach read ready real realise realize really reason recall receive recent recently recognize
  reduce refer regard regular relate remain remember report represent require respond rest result return review right role room root round run running said saturday save saw say scope second section see seem
  seen send sense sent separate serious serve set seven seventeen seventy several severe shall share short show side sign significant similar simple simply since single sit situation six sixteen sixty
  size slightly small solution solve somebody somehow someone something sometimes somewhere soon sort space speak special specific spend stage stand start state stay step still stop story straight
  strange strong stuff subject subsequent success such suddenly suggest summary sunday support suppose sure surprise system table take taken talk task team tell ten tend term test thank thing think
  third thirteen thirty though thought thousand three thursday thus tie till time today together told tomorrow tonight took top total touch toward track trouble true truly try tuesday turn twelve twenty
  twice two type typical understand unfortunately unless unlike unusual update upon usage use user usual usually value various via view visible visit wait walk want watch way wednesday week went whatever
  whenever whether whole whose wide within without wonder word work world worse worst worth write written wrong year yesterday yet zero
`)
