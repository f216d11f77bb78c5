/**
 * Small words of each language, and words that clinics’ pages in it use all the time. English spellings that mean
 * the same elsewhere (“laser”, “massage”, “lifting”) are left out: they say nothing.
 */
export const languageWords: Readonly<Record<string, {readonly small: string; readonly telling: string}>> = {
  English: {
    small:
      'the of and to in is are for with your you we our it that this can be have has was at from by will how what after not they which their or an as on if but more no than all us my she he her his when who why do does may would should there its i a',
    telling: '',
  },
  German: {
    small:
      'der die das und ist sind mit für ein eine einen einer nicht wir sie ihre ihr ihren zu den dem auf von im werden kann nach bei auch sich als ohne durch aus über bis nur jetzt sofort mehr ich uns unser unsere zum zur vom keine oder wie was hier',
    telling:
      'haut falten behandlung behandlungen ergebnis ergebnisse schönheit arzt ärzte ärztin praxis klinik termin termine vereinbaren schmerzen schmerzfrei schmerzlos narben haare haarentfernung lippen zähne gesicht körper nase augen wirkung nebenwirkungen sicher straffung glatte glatter jünger garantiert patienten beratung kosten risiken schwellungen heilung sichtbar dauerhaft straffe frische sitzungen wochen monate jahre tagen unterspritzung faltenfrei schöne',
  },
  French: {
    small:
      'le la les des et est sont avec pour une un nous vous votre vos du au aux dans ne pas qui que sur par ce cette peut après sans plus notre nos ou en mois jours dès très chez son ses leur être fait tout toute tous',
    telling:
      'peau rides visage traitement traitements résultat résultats garanti garantis garantie soin soins beauté lèvres cheveux dents nez yeux médecin chirurgien chirurgie esthétique séance séances semaines années douleur cicatrices effet effets indésirables durable durables lisse jeune rajeunissement épilation patients rendez-vous clinique efficace sûr éclat corps ventre bienfaits rajeunir visibles immédiats immédiat naturel',
  },
  Spanish: {
    small:
      'el los las y es son con para una un nosotros usted su sus del al en no que por se lo como más este esta puede después sin muy nuestro nuestra nuestros desde hasta tu tus ya sólo solo mejor todo todos',
    telling:
      'piel arrugas tratamiento tratamientos resultado resultados garantizado garantizados belleza labios cabello pelo dientes nariz ojos médico cirujano cirugía estética sesión sesiones semanas meses años dolor cicatrices efectos secundarios rostro cara cita reserva clínica seguro pacientes joven rejuvenece rejuvenecimiento depilación cuerpo suave inmediatos visibles naturales',
  },
  Italian: {
    small:
      'il lo gli le e è sono con per una un noi della del dei delle di che non nel nella alla al si come più questo questa può dopo senza da dal nostro nostra vostra tua tuo tutti molto subito',
    telling:
      'pelle rughe trattamento trattamenti risultato risultati garantito garantiti bellezza labbra capelli denti naso occhi medico chirurgo chirurgia estetica seduta sedute settimane mesi anni dolore cicatrici effetti collaterali viso prenota clinica sicuro pazienti giovane ringiovanimento depilazione corpo liscia immediati visibili naturali visita',
  },
  Portuguese: {
    small:
      'o os as e é são com para uma um nós você seu sua seus suas do da dos das em não que por se como mais este esta pode após sem muito nosso nossa até já ao nos nas',
    telling:
      'pele rugas tratamento tratamentos resultado resultados garantido garantidos beleza lábios cabelo dentes nariz olhos médico cirurgião cirurgia estética sessão sessões semanas meses anos dor cicatrizes efeitos colaterais rosto consulta clínica seguro pacientes jovem rejuvenescimento depilação corpo lisa imediatos visíveis naturais',
  },
  Dutch: {
    small:
      'de het een en is zijn met voor wij u uw niet van op te dat die door bij kan worden na ook als zonder naar ons onze wordt er nog meer geen uit over je jouw',
    telling:
      'huid rimpels behandeling behandelingen resultaat resultaten gegarandeerd schoonheid lippen haar tanden neus ogen arts chirurg kliniek afspraak pijn pijnloos littekens bijwerkingen gezicht lichaam sessies weken maanden jaren veilig ontharing strakke gladde jonger zichtbaar blijvend verjonging direct',
  },
  Polish: {
    small:
      'i w na z do jest są nie się to że dla po od jak przez może oraz lub bez już nasz nasza twoja ich bardzo więcej za',
    telling:
      'skóra skóry zmarszczki zmarszczek zabieg zabiegi zabiegu efekt efekty gwarantowane piękno usta włosy zęby nos oczy lekarz chirurg klinika wizyta ból bólu blizny twarz twarzy ciało sesje tygodni miesięcy lat bezpieczny depilacja gładka młodsza trwałe widoczne odmładzanie',
  },
}
