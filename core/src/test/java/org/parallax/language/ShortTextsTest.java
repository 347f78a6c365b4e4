package org.parallax.language;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Four invented sentences in each language that is known by its words: what is heard of one alone, of two together, and of all. */
class ShortTextsTest {

    private static final List<String> SENTENCES = List.of(
            "en | The mayor said on Thursday that the bridge would stay shut until the spring.",
            "en | Workers at the mill walked out this morning after talks with the owner broke down.",
            "en | A storm tore the roof off the school and left two villages without power for three days.",
            "en | Nobody was hurt, police said, but the road to the harbour is still closed.",
            "de | Die Bürgermeisterin sagte am Donnerstag, die Brücke bleibe bis zum Frühjahr gesperrt.",
            "de | Arbeiter der Mühle legten heute Morgen die Arbeit nieder, nachdem die Gespräche gescheitert waren.",
            "de | Ein Sturm riss das Dach der Schule ab, zwei Dörfer waren drei Tage lang ohne Strom.",
            "de | Verletzt wurde niemand, teilte die Polizei mit, doch die Straße zum Hafen ist noch immer zu.",
            "fr | La maire a déclaré jeudi que le pont resterait fermé jusqu'au printemps.",
            "fr | Les ouvriers de la minoterie ont cessé le travail ce matin, après l'échec des discussions avec le patron.",
            "fr | Une tempête a arraché le toit de l'école et privé deux villages d'électricité pendant trois jours.",
            "fr | Personne n'a été blessé, selon la police, mais la route qui mène au port reste coupée.",
            "es | La alcaldesa dijo el jueves que el puente seguirá cerrado hasta la primavera.",
            "es | Los obreros del molino dejaron el trabajo esta mañana tras el fracaso de las conversaciones con el dueño.",
            "es | Una tormenta arrancó el techo de la escuela y dejó sin luz a dos pueblos durante tres días.",
            "es | Nadie resultó herido, según la policía, pero la carretera que lleva al puerto sigue cortada.",
            "it | La sindaca ha detto giovedì che il ponte resterà chiuso fino alla primavera.",
            "it | Gli operai del mulino hanno incrociato le braccia stamattina dopo il fallimento dei colloqui con il padrone.",
            "it | Una tempesta ha strappato il tetto della scuola e lasciato due paesi senza luce per tre giorni.",
            "it | Nessuno è rimasto ferito, secondo la polizia, ma la strada che porta al porto è ancora chiusa.",
            "pt | A prefeita disse na quinta-feira que a ponte ficará fechada até a primavera.",
            "pt | Os operários do moinho pararam o trabalho esta manhã, depois do fracasso das conversas com o patrão.",
            "pt | Uma tempestade arrancou o telhado da escola e deixou duas aldeias sem luz durante três dias.",
            "pt | Ninguém ficou ferido, segundo a polícia, mas a estrada que leva ao porto continua cortada.",
            "ca | L'alcaldessa va dir dijous que el pont continuarà tancat fins a la primavera.",
            "ca | Els obrers del molí van aturar la feina aquest matí després que fracassessin les converses amb l'amo.",
            "ca | Una tempesta va arrencar la teulada de l'escola i va deixar dos pobles sense llum durant tres dies.",
            "ca | Ningú no va resultar ferit, segons la policia, però la carretera que porta al port encara és tallada.",
            "ro | Primarul a spus joi că podul va rămâne închis până la primăvară.",
            "ro | Muncitorii de la moară au oprit lucrul în această dimineață, după ce discuțiile cu patronul au eșuat.",
            "ro | O furtună a smuls acoperișul școlii și a lăsat două sate fără curent timp de trei zile.",
            "ro | Nimeni nu a fost rănit, potrivit poliției, dar drumul spre port este încă închis.",
            "nl | De burgemeester zei donderdag dat de brug tot het voorjaar dicht blijft.",
            "nl | Arbeiders van de molen legden vanmorgen het werk neer nadat de gesprekken met de eigenaar waren mislukt.",
            "nl | Een storm rukte het dak van de school en liet twee dorpen drie dagen zonder stroom.",
            "nl | Niemand raakte gewond, aldus de politie, maar de weg naar de haven is nog steeds afgesloten.",
            "da | Borgmesteren sagde torsdag, at broen forbliver lukket indtil foråret.",
            "da | Arbejderne på møllen nedlagde arbejdet i morges, efter at samtalerne med ejeren var brudt sammen.",
            "da | En storm rev taget af skolen og efterlod to landsbyer uden strøm i tre dage.",
            "da | Ingen kom noget til, oplyser politiet, men vejen til havnen er stadig spærret.",
            "no | Ordføreren sa torsdag at broen blir stengt frem til våren.",
            "no | Arbeiderne ved mølla la ned arbeidet i morges etter at samtalene med eieren brøt sammen.",
            "no | En storm rev taket av skolen og etterlot to bygder uten strøm i tre dager.",
            "no | Ingen ble skadet, opplyser politiet, men veien til havna er fortsatt stengt.",
            "sv | Borgmästaren sade på torsdagen att bron förblir stängd fram till våren.",
            "sv | Arbetarna vid kvarnen lade ner arbetet i morse sedan samtalen med ägaren brutit samman.",
            "sv | En storm slet taket av skolan och lämnade två byar utan ström i tre dagar.",
            "sv | Ingen skadades, uppger polisen, men vägen till hamnen är fortfarande avstängd.",
            "is | Bæjarstjórinn sagði á fimmtudag að brúin yrði lokuð fram á vor.",
            "is | Verkamenn í myllunni lögðu niður vinnu í morgun eftir að viðræður við eigandann fóru út um þúfur.",
            "is | Stormur reif þakið af skólanum og tvö þorp voru án rafmagns í þrjá daga.",
            "is | Enginn slasaðist, að sögn lögreglu, en vegurinn að höfninni er enn lokaður.",
            "fi | Pormestari sanoi torstaina, että silta pysyy suljettuna kevääseen asti.",
            "fi | Myllyn työläiset lopettivat työt tänä aamuna, kun neuvottelut omistajan kanssa olivat kariutuneet.",
            "fi | Myrsky repi koulun katon ja jätti kaksi kylää ilman sähköä kolmeksi päiväksi.",
            "fi | Kukaan ei loukkaantunut, poliisi kertoo, mutta satamaan vievä tie on yhä suljettu.",
            "et | Linnapea ütles neljapäeval, et sild jääb kevadeni suletuks.",
            "et | Veski töölised lõpetasid täna hommikul töö, kui läbirääkimised omanikuga olid nurjunud.",
            "et | Torm rebis koolilt katuse ja jättis kaks küla kolmeks päevaks ilma elektrita.",
            "et | Keegi ei saanud viga, teatas politsei, kuid tee sadamasse on endiselt kinni.",
            "hu | A polgármester csütörtökön azt mondta, hogy a híd tavaszig zárva marad.",
            "hu | A malom munkásai ma reggel letették a munkát, miután a tulajdonossal folytatott tárgyalások kudarcba fulladtak.",
            "hu | Egy vihar letépte az iskola tetejét, és két falu három napig áram nélkül maradt.",
            "hu | Senki sem sérült meg, közölte a rendőrség, de a kikötőbe vezető út még mindig le van zárva.",
            "pl | Burmistrz powiedziała w czwartek, że most pozostanie zamknięty do wiosny.",
            "pl | Robotnicy młyna przerwali dziś rano pracę po tym, jak rozmowy z właścicielem zakończyły się fiaskiem.",
            "pl | Burza zerwała dach szkoły i pozostawiła dwie wsie bez prądu na trzy dni.",
            "pl | Nikt nie został ranny, poinformowała policja, ale droga do portu jest nadal zamknięta.",
            "cs | Starostka ve čtvrtek řekla, že most zůstane zavřený až do jara.",
            "cs | Dělníci z mlýna dnes ráno zastavili práci poté, co jednání s majitelem ztroskotala.",
            "cs | Bouře strhla střechu školy a dvě vesnice zůstaly tři dny bez proudu.",
            "cs | Nikdo nebyl zraněn, uvedla policie, ale silnice k přístavu je stále uzavřena.",
            "sk | Starostka vo štvrtok povedala, že most zostane zatvorený až do jari.",
            "sk | Robotníci z mlyna dnes ráno zastavili prácu po tom, čo rokovania s majiteľom stroskotali.",
            "sk | Búrka strhla strechu školy a dve dediny zostali tri dni bez prúdu.",
            "sk | Nikto nebol zranený, uviedla polícia, ale cesta k prístavu je stále uzavretá.",
            "sl | Županja je v četrtek dejala, da bo most ostal zaprt do pomladi.",
            "sl | Delavci v mlinu so danes zjutraj ustavili delo, potem ko so pogovori z lastnikom propadli.",
            "sl | Neurje je odtrgalo streho šole in dve vasi sta bili tri dni brez elektrike.",
            "sl | Nihče ni bil poškodovan, je sporočila policija, vendar je cesta do pristanišča še vedno zaprta.",
            "sh | Gradonačelnica je u četvrtak rekla da će most ostati zatvoren do proljeća.",
            "sh | Radnici mlina su jutros prekinuli rad nakon što su razgovori s vlasnikom propali.",
            "sh | Oluja je odnijela krov škole i ostavila dva sela bez struje tri dana.",
            "sh | Nitko nije ozlijeđen, priopćila je policija, ali cesta prema luci još je zatvorena.",
            "lt | Merė ketvirtadienį sakė, kad tiltas liks uždarytas iki pavasario.",
            "lt | Malūno darbininkai šįryt nutraukė darbą, nes derybos su savininku žlugo.",
            "lt | Audra nuplėšė mokyklos stogą ir du kaimai tris dienas liko be elektros.",
            "lt | Niekas nenukentėjo, pranešė policija, tačiau kelias į uostą vis dar yra uždarytas.",
            "lv | Mēre ceturtdien teica, ka tilts paliks slēgts līdz pavasarim.",
            "lv | Dzirnavu strādnieki šorīt pārtrauca darbu, jo sarunas ar īpašnieku bija izjukušas.",
            "lv | Vētra norāva skolas jumtu, un divi ciemi trīs dienas palika bez elektrības.",
            "lv | Neviens nav cietis, paziņoja policija, taču ceļš uz ostu joprojām ir slēgts.",
            "sq | Kryetarja e bashkisë tha të enjten se ura do të mbetet e mbyllur deri në pranverë.",
            "sq | Punëtorët e mullirit e ndërprenë punën këtë mëngjes pasi dështuan bisedimet me pronarin.",
            "sq | Një stuhi shkuli çatinë e shkollës dhe la dy fshatra pa drita për tri ditë.",
            "sq | Askush nuk u lëndua, tha policia, por rruga që të çon në port është ende e bllokuar.",
            "tr | Belediye başkanı perşembe günü köprünün ilkbahara kadar kapalı kalacağını söyledi.",
            "tr | Değirmen işçileri, patronla görüşmelerin sonuçsuz kalmasının ardından bu sabah iş bıraktı.",
            "tr | Bir fırtına okulun çatısını uçurdu ve iki köyü üç gün elektriksiz bıraktı.",
            "tr | Kimse yaralanmadı, ancak limana giden yol hâlâ kapalı, dedi polis.",
            "az | Bələdiyyə sədri cümə axşamı körpünün yaza qədər bağlı qalacağını dedi.",
            "az | Dəyirmanın işçiləri sahibkarla danışıqlar baş tutmadıqdan sonra bu səhər işi dayandırdılar.",
            "az | Fırtına məktəbin damını uçurdu və iki kənd üç gün işıqsız qaldı.",
            "az | Heç kim xəsarət almayıb, polis bildirib, lakin limana gedən yol hələ də bağlıdır.",
            "ku | Şaredar roja pêncşemê got ku pir heta biharê dê girtî bimîne.",
            "ku | Karkerên aş îro sibehê dest ji kar berdan, piştî ku hevdîtinên bi xwedî re têk çûn.",
            "ku | Bahozekê banê dibistanê rakir û du gund sê rojan bê elektrîk man.",
            "ku | Kes birîndar nebû, polîs got, lê rêya ku diçe benderê hîn jî girtî ye.",
            "id | Wali kota mengatakan pada hari Kamis bahwa jembatan akan tetap ditutup sampai musim semi.",
            "id | Para pekerja pabrik berhenti bekerja pagi ini setelah pembicaraan dengan pemilik gagal.",
            "id | Badai menerbangkan atap sekolah dan membuat dua desa tanpa listrik selama tiga hari.",
            "id | Tidak ada yang terluka, kata polisi, tetapi jalan menuju pelabuhan masih ditutup.",
            "tl | Sinabi ng alkalde noong Huwebes na mananatiling sarado ang tulay hanggang tagsibol.",
            "tl | Tumigil sa trabaho ang mga manggagawa ng gilingan kaninang umaga matapos mabigo ang usapan sa may-ari.",
            "tl | Tinangay ng bagyo ang bubong ng paaralan at nawalan ng kuryente ang dalawang nayon sa loob ng tatlong araw.",
            "tl | Walang nasaktan, ayon sa pulisya, pero sarado pa rin ang daan patungo sa daungan.",
            "vi | Thị trưởng nói hôm thứ Năm rằng cây cầu sẽ tiếp tục đóng cửa cho đến mùa xuân.",
            "vi | Công nhân nhà máy xay đã ngừng việc sáng nay sau khi các cuộc đàm phán với chủ thất bại.",
            "vi | Một cơn bão đã thổi bay mái trường và khiến hai ngôi làng mất điện trong ba ngày.",
            "vi | Không ai bị thương, cảnh sát cho biết, nhưng con đường ra cảng vẫn bị chặn.",
            "sw | Meya alisema Alhamisi kwamba daraja litabaki limefungwa hadi majira ya kuchipua.",
            "sw | Wafanyakazi wa kinu waliacha kazi asubuhi ya leo baada ya mazungumzo na mmiliki kushindwa.",
            "sw | Dhoruba iling'oa paa la shule na kuacha vijiji viwili bila umeme kwa siku tatu.",
            "sw | Hakuna aliyejeruhiwa, polisi walisema, lakini barabara ya kwenda bandarini bado imefungwa.",
            "ru | Мэр в четверг сказала, что мост останется закрытым до весны.",
            "ru | Рабочие мельницы сегодня утром прекратили работу после того, как переговоры с хозяином провалились.",
            "ru | Буря сорвала крышу школы и оставила две деревни без света на три дня.",
            "ru | Никто не пострадал, сообщила полиция, но дорога к порту все еще закрыта.",
            "uk | Мерка у четвер сказала, що міст залишиться закритим до весни.",
            "uk | Робітники млина сьогодні вранці припинили роботу після того, як переговори з власником провалилися.",
            "uk | Буря зірвала дах школи й залишила два села без світла на три дні.",
            "uk | Ніхто не постраждав, повідомила поліція, але дорога до порту досі закрита.",
            "bg | Кметицата каза в четвъртък, че мостът ще остане затворен до пролетта.",
            "bg | Работниците в мелницата спряха работа тази сутрин, след като преговорите със собственика се провалиха.",
            "bg | Буря отнесе покрива на училището и остави две села без ток за три дни.",
            "bg | Никой не е пострадал, съобщиха от полицията, но пътят към пристанището все още е затворен.",
            "sr | Градоначелница је у четвртак рекла да ће мост остати затворен до пролећа.",
            "sr | Радници млина су јутрос прекинули рад након што су преговори са власником пропали.",
            "sr | Олуја је однела кров школе и оставила два села без струје три дана.",
            "sr | Нико није повређен, саопштила је полиција, али пут ка луци је још затворен.",
            "ar | قالت رئيسة البلدية يوم الخميس إن الجسر سيبقى مغلقا حتى الربيع",
            "ar | توقف عمال المطحنة عن العمل هذا الصباح بعد فشل المحادثات مع المالك",
            "ar | اقتلعت عاصفة سقف المدرسة وتركت قريتين بلا كهرباء لمدة ثلاثة أيام",
            "ar | لم يصب أحد بأذى كما قالت الشرطة لكن الطريق إلى الميناء ما زال مغلقا",
            "fa | شهردار روز پنجشنبه گفت که پل تا بهار بسته خواهد ماند",
            "fa | کارگران آسیاب امروز صبح پس از شکست گفتگو با صاحب آن دست از کار کشیدند",
            "fa | توفان سقف مدرسه را کند و دو روستا سه روز بی برق ماندند",
            "fa | به گفته پلیس کسی آسیب ندید ولی راه بندر هنوز بسته است",
            "ur | میئر نے جمعرات کو کہا کہ پل موسم بہار تک بند رہے گا",
            "ur | مل کے مزدوروں نے آج صبح مالک سے بات چیت ناکام ہونے کے بعد کام چھوڑ دیا",
            "ur | طوفان نے اسکول کی چھت اڑا دی اور دو گاؤں تین دن تک بجلی کے بغیر رہے",
            "ur | پولیس کے مطابق کوئی زخمی نہیں ہوا لیکن بندرگاہ کی سڑک اب بھی بند ہے",
            "hi | महापौर ने गुरुवार को कहा कि पुल वसंत तक बंद रहेगा",
            "hi | मिल के मज़दूरों ने मालिक से बातचीत नाकाम होने के बाद आज सुबह काम छोड़ दिया",
            "hi | तूफ़ान ने स्कूल की छत उड़ा दी और दो गाँव तीन दिन तक बिना बिजली के रहे",
            "hi | पुलिस के अनुसार कोई घायल नहीं हुआ लेकिन बंदरगाह की सड़क अब भी बंद है");

    private static final List<String> CODES =
            SENTENCES.stream().map(ShortTextsTest::code).toList();

    private static String code(String sentence) {
        return sentence.split(" \\| ", -1)[0];
    }

    private static String text(String sentence) {
        return sentence.split(" \\| ", -1)[1];
    }

    private static Map<String, String> together(int from, int to) {
        return SENTENCES.stream()
                .collect(groupingBy(
                        ShortTextsTest::code, LinkedHashMap::new, mapping(ShortTextsTest::text, joining("\n"))))
                .entrySet()
                .stream()
                .collect(
                        LinkedHashMap::new,
                        (all, each) -> all.put(each.getKey(), lines(each.getValue(), from, to)),
                        Map::putAll);
    }

    private static String lines(String text, int from, int to) {
        return String.join(" ", Arrays.asList(text.split("\n", -1)).subList(from, to));
    }

    @Test
    void allTogetherTellTheirLanguage() {
        assertThat(together(0, 4))
                .allSatisfy((code, text) -> assertThat(Language.of(text))
                        .isIn(new Language(code), isLikeAnother(code) ? Language.OTHER : new Language(code)));
    }

    /** Danish is Norwegian, and Azeri Turkish, but for a word here and there: better another than a wrong one. */
    private static boolean isLikeAnother(String code) {
        return List.of("da", "az").contains(code);
    }

    @Test
    void ofTwoSentencesHardlyOneIsNotHeardAndNoneIsHeardWrong() {
        Map<String, String> two = together(0, 2);
        two.forEach((code, text) -> assertThat(Language.of(text).code()).isIn(code, "und", "mis"));
        assertThat(two.entrySet().stream()
                        .filter(each -> Language.of(each.getValue()).code().equals(each.getKey()))
                        .count())
                .isGreaterThanOrEqualTo(two.size() * 9 / 10);
    }

    @Test
    void aSentenceIsHeardInFourOfFiveAndWrongInHardlyAny() {
        long right = SENTENCES.stream()
                .filter(each -> Language.of(text(each)).code().equals(code(each)))
                .count();
        long unknown = SENTENCES.stream()
                .filter(each -> Language.of(text(each)).named().isEmpty())
                .count();
        assertThat(right).isGreaterThanOrEqualTo(SENTENCES.size() * 4 / 5);
        assertThat(SENTENCES.size() - right - unknown).isLessThanOrEqualTo(2);
    }

    @Test
    void everyPageIsBelievedThatTellsItsLanguage() {
        assertThat(SENTENCES)
                .allSatisfy(each -> assertThat(
                                Language.of(text(each), Optional.of(code(each))).code())
                        .isEqualTo(code(each)));
    }

    @Test
    void noTextOfFourSentencesIsMadeEnglishByItsTemplate() {
        assertThat(together(0, 4))
                .allSatisfy((code, text) -> assertThat(
                                Language.of(text, Optional.of("en")).isRead())
                        .isEqualTo(code.equals("en")));
    }

    @Test
    void englishStaysEnglishWhateverItsTemplateSays() {
        String english = together(0, 4).getOrDefault("en", "");
        assertThat(CODES)
                .allSatisfy(code ->
                        assertThat(Language.of(english, Optional.of(code))).isEqualTo(Language.ENGLISH));
    }
}
