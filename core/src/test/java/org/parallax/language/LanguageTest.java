package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The ferry that was on the rocks is the oldest of the fleet, and it has sunk.",
                "en | THE FERRY THAT WAS ON THE ROCKS IS THE OLDEST OF THE FLEET, AND IT HAS SUNK.",
                "de | Die Fähre ist auf dem Felsen und das Schiff ist nicht mit der Flut von dort weg.",
                "fr | La maire a dit que le pont est fermé pour les piétons, et que des bateaux sont dans une baie avec du sable.",
                "es | La alcaldesa dijo que el puente es para los coches y que las obras del muelle son como una pesadilla.",
                "it | Il sindaco ha detto che il ponte della città non sarà aperto, anche per gli anziani, nel mese di maggio.",
                "pt | A ponte não foi aberta e os barcos do porto são para uma ilha mais ao sul, disse em nota.",
                "nl | De brug is niet open en dat is voor het verkeer van een stad met zijn haven op een eiland.",
                "pl | Most nie jest otwarty, że się nie da przejechać od rana do nocy, jak na razie dla aut.",
                "tr | Köprü bu hafta için kapalı, bir yıl kadar sonra ve daha geç, olarak açılacak gibi.",
                "fi | Silta on kiinni ja se ei avaudu, mutta lautat ovat auki, kun myös satama on auki.",
                "hu | A híd nem nyílik meg, és az is igaz, hogy a komp már csak egy óra.",
                "id | Jembatan itu tidak akan dibuka dan kapal dari pulau ini juga tidak ada untuk warga di sana.",
                "vi | Cây cầu này không được mở và các người trong cảng đã có thuyền cho một đảo với dân của họ.",
                "ru | Мост не открыт, и это не то, что из города как было, по словам мэра.",
                "uk | Міст не відкрито, що це за місто, від і до, як і його порт на заході.",
                "ar | قال العمدة إن الجسر مغلق في المدينة من الشمال إلى الجنوب على أن يفتح بعد العيد مع الميناء",
                "fa | شهردار گفت که پل در شهر به روی مردم بسته است و برای این کار از آن استفاده می شد",
                "hi | पुल के बारे में महापौर ने कहा कि यह बंद है और नदी पर नाव भी नहीं है",
                "el | Η γέφυρα είναι κλειστή, είπε ο δήμαρχος",
                "he | הגשר סגור, אמר ראש העיר",
                "zh | 市长表示，大桥将继续关闭至五月",
                "ja | 市長は橋が五月まで閉鎖されると述べた",
                "ko | 시장은 다리가 오월까지 닫혀 있을 것이라고 말했다"
            })
    void smallWordsAndScriptsTellIt(String code, String text) {
        assertThat(Language.of(text)).isEqualTo(new Language(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ferry",
                "Ferry sinks off cape",
                "Ward\tVotes\nNorth Quay\t4,210\nOld Town\t1,204",
                "1 2 3 4",
                "\ud83d\ude00"
            })
    void fewWordsTellNothing(String text) {
        assertThat(Language.of(text)).isEqualTo(Language.UNKNOWN);
        assertThat(Language.of(text).isRead()).isTrue();
    }

    @Test
    void aLongTableInEnglishIsNoOtherLanguage() {
        assertThat(Language.of("North Quay\tHarbour Bloc\t4,210\n".repeat(60))).isEqualTo(Language.UNKNOWN);
    }

    @Test
    void whatIsPlainlyNotEnglishIsKnownForItWhenItsNameIsNot() {
        String invented = "lorun mepu sati oklen darova ti melukan pesor ";

        assertThat(Language.of(invented.repeat(8))).isEqualTo(Language.OTHER);
        assertThat(Language.of("Монголын гүүр хаалттай байна гэж хотын дарга хэллээ"))
                .isEqualTo(Language.OTHER);
        assertThat(Language.OTHER.isRead()).isFalse();
        assertThat(Language.OTHER.named()).isEmpty();
    }

    @Test
    void aPageTellsItWhereItsTextDoesNot() {
        assertThat(Language.of("Pont fermé", Optional.of("fr"))).isEqualTo(new Language("fr"));
        assertThat(Language.of("Bridge shut", Optional.of("en"))).isEqualTo(Language.ENGLISH);
        assertThat(Language.of("Bridge shut", Optional.empty())).isEqualTo(Language.UNKNOWN);
    }

    @Test
    void aShortTextDoesNotSpeakAgainstItsPage() {
        String french = "Pont fermé : à Lisk, la maire a promis une décision.";
        String danish = "Ingen kom noget til, oplyser politiet, men vejen til havnen er stadig spærret.";

        assertThat(Language.of(french, Optional.of("fr"))).isEqualTo(new Language("fr"));
        assertThat(Language.of(danish, Optional.of("no"))).isEqualTo(new Language("no"));
        assertThat(Language.of("Ada Brook to open the bridge in May", Optional.of("de")))
                .isEqualTo(new Language("de"));
    }

    @Test
    void aTemplateThatSaysEnglishDoesNotMakeItSo() {
        String french =
                "La maire a déclaré jeudi que le pont resterait fermé jusqu'au printemps, et que la route du port est coupée.";

        assertThat(Language.of(french, Optional.of("en"))).isEqualTo(new Language("fr"));
    }

    @Test
    void aPageIsNotBelievedAgainstItsText() {
        String german = "Die Fähre ist auf dem Felsen und das Schiff ist nicht mit der Flut von dort weg.";
        String english = "The ferry that was on the rocks is the oldest of the fleet, and it has sunk.";

        assertThat(Language.of(german, Optional.of("en"))).isEqualTo(new Language("de"));
        assertThat(Language.of(english, Optional.of("fr"))).isEqualTo(Language.ENGLISH);
    }

    @Test
    void ofALanguageThatCannotBeHeardThePageKnowsMore() {
        String german = "Die Fähre ist auf dem Felsen und das Schiff ist nicht mit der Flut von dort weg.";

        assertThat(Language.of(german, Optional.of("lb"))).isEqualTo(new Language("lb"));
    }
}
