/**
 * What tells a language within a script: words that nearly every sentence has, letters that its neighbours lack, and
 * groups of letters that its words end or are built with. A word counts the less the more languages share it.
 */
export type Evidence = Readonly<{ language: string; words: string; letters?: string; groups?: string }>

export const latin: readonly Evidence[] = [
  {
    language: "en",
    words:
      "the of and to in that is was for on with as by at his from it has had he said which their they be are have not who were this an would its been will after about than more into but she her him or there when what over also could",
    groups: "th wh ing ould tion ght ough",
  },
  {
    language: "fr",
    words:
      "le la les de des du et en un une est que qui dans pour par sur au aux avec ce cette il elle ne pas plus son sa ses leur été sont ont selon mais ou où entre après se nous vous d'un d'une qu'il c'est être fait",
    letters: "çœêèùû",
    groups: "tion ment eux eau ait ux que aux",
  },
  {
    language: "de",
    words:
      "der die das und in den von zu mit ist im des auf für nicht sich ein eine dem einer eines auch als an es nach wie hat sie er bei aus wird sind haben werden zur zum über vor dass war noch nur oder aber um am durch gegen mehr",
    letters: "ßäöü",
    groups: "sch ung ich cht keit lich tz eit ei",
  },
  {
    language: "es",
    words:
      "el la los las de del y en un una que se por con para es al lo como más su sus no ha fue este esta son entre sobre pero sin han también ya le desde hasta o cuando dijo según muy ser",
    letters: "ñ¿¡",
    groups: "ción dad ado ida ue ie os ll",
  },
  {
    language: "it",
    words:
      "il lo la i gli le di del della dei delle e è in un una che per con non si al alla nel nella da dal dalla sono ha anche come più ma questo questa tra su sul ai stato hanno dopo essere loro cui se o sua suo",
    letters: "èòìù",
    groups: "zione gli cch tt zz ità ano gi",
  },
  {
    language: "pt",
    words:
      "o a os as de do da dos das e em no na nos nas um uma que se por com para é ao à não mais seu sua foi como são entre pelo pela também já mas ou sobre ele ela ter disse até isso está",
    letters: "ãõç",
    groups: "ção ões nh lh dade ão ou ei",
  },
  {
    language: "nl",
    words:
      "de het een van en in is dat op te voor met zijn niet aan er door die om naar ook als bij uit maar hij ze wordt werd heeft hebben nog over tot dan of worden kan meer deze dit tegen na had wel geen onder",
    groups: "ij oo ee aa sch cht ge uit ver",
  },
  {
    language: "pl",
    words:
      "w i na z się nie do że jest o to przez od jak po ale za dla są oraz co ze tym tego był było czy może który która które już przy został będzie ich jego a tylko także według roku",
    letters: "łąęśżźćń",
    groups: "sz cz rz dz nie ego ych owa ści",
  },
  {
    language: "cs",
    words:
      "a v na se je že s z do o to si by i ve za k pro jako ale od jsou po podle který která které však byl bylo také až nebo jeho není při už bude k ze není být tak řekl",
    letters: "řěůčšž",
    groups: "ní ch ou ých ého ště",
  },
  {
    language: "sk",
    words:
      "a v na sa je že s z do o to si by i vo za k pre ako ale od sú po podľa ktorý ktorá ktoré však bol bolo tiež až alebo jeho nie pri už bude zo byť povedal",
    letters: "ľĺŕôčšž",
    groups: "ou ých ého ia ie",
  },
  {
    language: "hr",
    words:
      "i u na je se da za od su s o koji koja koje kao što ne iz će bi ili ali nije do po sa te biti bio bilo nakon prema ako samo tako kako više rekao a to",
    letters: "đčćšž",
    groups: "nj lj ije ski ova ima",
  },
  {
    language: "ro",
    words:
      "și în de la a cu pe din nu este că o un care mai sau pentru prin au fost fi se al ale lui ce după fără dar sunt către între acest această ca sa său iar cele unei",
    letters: "ăâîșțşţ",
    groups: "ul ului ea ări ii lor esc",
  },
  {
    language: "tr",
    words:
      "ve bir bu da de için ile olarak çok daha olan en ne ki gibi kadar sonra ama her o değil mi olduğu olduğunu dedi tarafından ise var ya göre karşı yeni kendi",
    letters: "ğışİçöü",
    groups: "lar ler dır lık nın nin yor mak mek",
  },
  {
    language: "sv",
    words:
      "och att i det som en på är av för med till den har de inte om ett men var sig från vi så kan man när nu också efter eller ska hade under vid mot blev säger sin över",
    letters: "åäö",
    groups: "ning ck sk tt ll rna het",
  },
  {
    language: "da",
    words:
      "og at i det som en på er af for med til den har de ikke om et men var sig fra vi så kan man når nu også efter eller skal havde under ved mod blev siger sin over være",
    letters: "æøå",
    groups: "hed lig ede gt sk ing",
  },
  {
    language: "no",
    words:
      "og at i det som en på er av for med til den har de ikke om et men var seg fra vi så kan man når nå også etter eller skal hadde under ved mot ble sier sin over være ei",
    letters: "æøå",
    groups: "het lig ede sk ing ei",
  },
  {
    language: "fi",
    words:
      "ja on ei että se hän oli ovat mutta myös kun joka jotka niin kuin sen mukaan tai jos ole olla vain nyt sekä ovat jo mitä tämä hänen jälkeen voi ollut kanssa",
    letters: "äö",
    groups: "ssa sta een lla yy uu aa ää kk inen",
  },
  {
    language: "hu",
    words:
      "a az és hogy nem is egy volt meg de csak már el ez van mint még ki azt kell vagy szerint után lehet aki amely pedig fel ha minden most között mondta lesz",
    letters: "őűáéóöüí",
    groups: "sz gy ny ek ás és nak nek ban ben",
  },
  {
    language: "id",
    words:
      "yang dan di dari ini itu untuk dengan pada tidak dalam akan ke adalah oleh juga telah sebagai ada atau mereka bisa kata lebih karena tersebut sudah saat kami para",
    groups: "ng kan men ber nya an per",
  },
  {
    language: "vi",
    words:
      "và của là có trong được cho không các với một những đã này người khi từ đến về ra ông tại theo để cũng như sẽ nhiều",
    letters: "đơưạảấầẩẫậắằặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    groups: "ng nh",
  },
  {
    language: "lt",
    words: "ir kad į su yra iš bei tai ne bet už apie buvo nuo dėl po taip pat jo jos kuris bus jau prie tik",
    letters: "ėųįšžū",
    groups: "as is os ų ai",
  },
  {
    language: "sq",
    words: "dhe të në e i për një që është me nga se më ka nuk si u do kjo ky por janë pas tha edhe ishte",
    letters: "ëç",
    groups: "sh xh dh ë",
  },
]

export const cyrillic: readonly Evidence[] = [
  {
    language: "uk",
    words:
      "і в у на з що не до та за це як від про він його які який яка для але також після під із є було був буде чи щодо або через ще вони ми її їх зі року сказав",
    letters: "їєґі",
    groups: "ння ськ ого ти ії ьк",
  },
  {
    language: "ru",
    words:
      "и в на с что не по для это как от он его которые который которая но также после к из о было был будет или за у а до при чтобы об они мы ее её их со года сказал",
    letters: "ыэёъ",
    groups: "ния ого ть ый ые ии ств",
  },
  {
    language: "be",
    words:
      "і ў на з што не да за гэта як ад пра ён яго якія які для але таксама пасля у было быў будзе ці або каб яны мы яе іх са года сказаў",
    letters: "ўыэі",
    groups: "дз ць нн аў ння ага",
  },
  {
    language: "bg",
    words:
      "и в на с че не за да се от по е са това като но той които който която след до си към или обаче при във със беше ще има бе още което а",
    letters: "ъщ",
    groups: "ият ата ето ват ще ъ",
  },
  {
    language: "sr",
    words:
      "и у на је се да за од су с о који која које као што не из ће би или али није до по са те бити био било након према ако само рекао а то",
    letters: "јљњђћџ",
    groups: "ски ије ња ова",
  },
  {
    language: "mk",
    words:
      "и во на со дека не за да се од по е се тоа како но тој кои кој која по до си кон или при беше ќе има што го ја ги",
    letters: "ѓќѕјљњџ",
    groups: "ски ата ите ува",
  },
  {
    language: "kk",
    words: "және мен бұл үшін деп бір бар осы ол де да болып туралы дейін кейін",
    letters: "әғқңөұүһі",
    groups: "ты ты ған ген дар",
  },
]
