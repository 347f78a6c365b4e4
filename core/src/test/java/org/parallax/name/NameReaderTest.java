package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;

/** On invented text; names in {curly} are what the tagger gives: {p:person}, {o:organization}, {l:place}. */
class NameReaderTest {

    @Test
    void surnamesJoinTheFullName() {
        Read read = Read.of("{p:Karim al-Basri} spoke on Monday. {p:Al-Basri} said no. Later Basri left.");
        read.isOne(NameType.PERSON, "Karim al-Basri", "Karim al-Basri", "Al-Basri", "Basri");
    }

    @Test
    void titlesAreNoPartOfTheName() {
        Read.of("Then {p:Major General Tomas Vell} spoke.").isOne(NameType.PERSON, "Tomas Vell", "Tomas Vell");
        Read.of("Then Mr {p:Vell’s} aide spoke.").isOne(NameType.PERSON, "Vell", "Vell");
        Read.of("Then {p:Norwegian Prime Minister Ola Dahl} spoke.").isOne(NameType.PERSON, "Ola Dahl", "Ola Dahl");
    }

    @Test
    void aTitleThatIsAFirstNameIsPartOfTheName() {
        Read.of("Then {p:Dean Orwell} spoke. {p:Orwell} left.")
                .isOne(NameType.PERSON, "Dean Orwell", "Dean Orwell", "Orwell");
        Read.of("Then {p:Don Vell} spoke.").isOne(NameType.PERSON, "Don Vell", "Don Vell");
        Read.of("Then {p:M. Tarik Vell} spoke.").isOne(NameType.PERSON, "M. Tarik Vell", "M. Tarik Vell");
    }

    @Test
    void theSameWordBeforeAFullNameIsATitle() {
        Read.of("Then {p:Dean Tomas Vell} spoke.").isOne(NameType.PERSON, "Tomas Vell", "Tomas Vell");
        Read.of("Then {p:M. Vell} spoke.").isOne(NameType.PERSON, "Vell", "Vell");
        Read.of("Then {p:Earl Vell} spoke.").isOne(NameType.PERSON, "Vell", "Vell");
    }

    @Test
    void aMonthCanBeAFirstName() {
        Read.of("Then {p:June Vell} spoke.").isOne(NameType.PERSON, "June Vell", "June Vell");
        Read.of("Then {p:Monday Vell} spoke.").isOne(NameType.PERSON, "Vell", "Vell");
    }

    @Test
    void theCellsOfATableAreNotOneName() {
        for (String border : List.of("\t", " | ", " • ", "\r\n", "; ")) {
            Read read = Read.of("In {p:Tomas Vell" + border + "Maria Holm} stood first.");
            assertThat(read.names()).as(border).containsExactly("Tomas Vell", "Maria Holm");
        }
    }

    @Test
    void piecesAreJoinedOverParticlesAndHyphens() {
        Read.of("Then {p:Abu Samir} al-Tamimi spoke.")
                .isOne(NameType.PERSON, "Abu Samir al-Tamimi", "Abu Samir al-Tamimi");
        Read.of("Then {p:Anna Berg}-Lund spoke.").isOne(NameType.PERSON, "Anna Berg-Lund", "Anna Berg-Lund");
        Read.of("Then {p:Jan} van der {p:Meer} spoke.").isOne(NameType.PERSON, "Jan van der Meer", "Jan van der Meer");
        Read.of("However, {p:Samir} ‘{p:al-Tamimi} spoke.")
                .isOne(NameType.PERSON, "Samir ‘al-Tamimi", "Samir ‘al-Tamimi");
    }

    @Test
    void missedSurnamesAreFoundButNotThoseOfOthers() {
        Read read = Read.of(
                "{p:Tomas Vell} spoke. The next day Vell left. His wife Maria Vell stayed. Vell Street was empty.");
        read.isOne(NameType.PERSON, "Tomas Vell", "Tomas Vell", "Vell");
    }

    @Test
    void oneSlipInALongNameIsStillTheName() {
        Read read = Read.of("{p:Jonas Ketterman} came. General {p:Kettreman} spoke.");
        read.isOne(NameType.PERSON, "Jonas Ketterman", "Jonas Ketterman", "Kettreman");
    }

    @Test
    void twoOfOneSurnameStayApart() {
        Read read = Read.of("{p:Tomas Vell} and {p:Maria Vell} came. {p:Vell} spoke.");
        assertThat(read.names()).containsExactly("Tomas Vell", "Maria Vell", "Vell");
    }

    @Test
    void aSurnameGoesOnToMeanWhomItMeantBeforeAnotherOfThatNameCame() {
        Read read = Read.of(
                "{p:Tomas Vell} came. {p:Vell} was late. His sister {p:Maria Vell} laughed. {p:Vell} sat down.");
        read.isOne(NameType.PERSON, "Tomas Vell", "Tomas Vell", "Vell", "Vell");
        read.isOne(NameType.PERSON, "Maria Vell", "Maria Vell");
    }

    @Test
    void aSurnameInTheHeadlineDoesNotSayWhichOfThem() {
        Read read = Read.of("{p:Vell} wins\n\n{p:Tomas Vell} and {p:Maria Vell} ran. {p:Vell} won.");
        assertThat(read.names()).containsExactly("Vell", "Tomas Vell", "Maria Vell");
    }

    @Test
    void aMonthCanBeASurname() {
        Read.of("Then {p:Agnes May} spoke. {p:May} left.").isOne(NameType.PERSON, "Agnes May", "Agnes May", "May");
        Read.of("{p:Agnes May} spoke in May. {p:May} left. In May 2019 it rained.")
                .isOne(NameType.PERSON, "Agnes May", "Agnes May", "May");
        Read.of("They told {p:Agnes May} 3 would do.").isOne(NameType.PERSON, "Agnes", "Agnes");
        Read.of("They told {p:Agnes Monday} that it would do.").isOne(NameType.PERSON, "Agnes", "Agnes");
    }

    @Test
    void aTitleTellsTwoOfOneSurname() {
        Read read = Read.of("{p:Thomas Vell} and {p:Maria Vell} came. Then Mrs {p:Vell} spoke.");
        read.isOne(NameType.PERSON, "Maria Vell", "Maria Vell", "Vell");
    }

    @Test
    void acronymsInBracketsAreAliases() {
        Read read = Read.of("The {o:Northern Harbour Union} (NHU) met. The NHU said so.");
        read.isOne(NameType.ORGANIZATION, "Northern Harbour Union", "Northern Harbour Union", "NHU", "NHU");
        assertThat(read.entity("Northern Harbour Union").aliases()).containsExactly("NHU");
    }

    @Test
    void theTextSaysWhatElseANameIs() {
        Read.of("The {o:Harbour Units} [HUX], better known in Danish as {o:Havnen Folk}, met.")
                .isOne(NameType.ORGANIZATION, "Harbour Units", "Harbour Units", "HUX", "Havnen Folk");
        Read.of("The {o:Harbour Units} (HU) or {o:Havnen Folk}, met.")
                .isOne(NameType.ORGANIZATION, "Harbour Units", "Harbour Units", "HU", "Havnen Folk");
        Read.of("It fights {o:Mareth} [the Danish acronym for the ‘{o:NORV}/NORVA’ group].")
                .isOne(NameType.ORGANIZATION, "Mareth", "Mareth", "NORV", "NORVA");
    }

    @Test
    void toCallSomebodyIsNotToBeCalledSo() {
        assertThat(Read.of("The {o:Pilots Union} called {p:Vell} a fool.").names())
                .containsExactly("Pilots Union", "Vell");
        assertThat(Read.of("{p:Maria Holm} called {p:Tomas Vell} on Friday.").names())
                .containsExactly("Maria Holm", "Tomas Vell");
        Read.of("The {o:Pilots Union}, called {o:Tern} here, met.")
                .isOne(NameType.ORGANIZATION, "Pilots Union", "Pilots Union", "Tern");
    }

    @Test
    void orIsNoAliasWithoutSigns() {
        assertThat(Read.of("Vote {o:Labour} or {o:Tory} now.").names()).containsExactly("Labour", "Tory");
    }

    @Test
    void countriesAreFoundByAnyName() {
        Read read = Read.of("The U.S. left. The US and America, or the United States, said so in Britain.");
        assertThat(read.names()).containsExactly("United States", "United Kingdom");
        read.isOne(NameType.PLACE, "United States", "U.S.", "US", "America", "United States");
    }

    @Test
    void aCapitalStandsForItsGovernmentOnlyWhereItActs() {
        Read.of("{l:Oslo} has rejected it.").isOne(NameType.PLACE, "Norway", "Oslo");
        Read.of("{l:Oslo} and {l:Madrid} agreed.").isOne(NameType.PLACE, "Norway", "Oslo");
        Read.of("It exposed {l:Oslo}’s intention.").isOne(NameType.PLACE, "Norway", "Oslo");
        Read.of("People in {l:Oslo} said so.").isOne(NameType.PLACE, "Oslo", "Oslo");
        Read.of("Officials in {l:Oslo} and {l:Madrid} agreed.").isOne(NameType.PLACE, "Oslo", "Oslo");
        Read.of("{p:Denzel Washington} spoke. {p:Washington} said so.")
                .isOne(NameType.PERSON, "Denzel Washington", "Denzel Washington", "Washington");
    }

    @Test
    void aPeopleStandsForItsCountryOnlyAsAWhole() {
        Read.of("However, Danes have said no.").isOne(NameType.PLACE, "Denmark", "Danes");
        assertThat(Read.of("Hundreds of Danes have said no.").names()).isEmpty();
        assertThat(Read.of("Two {p:Danish} men spoke.").names()).isEmpty();
    }

    @Test
    void theGovernmentOfACountryIsTheCountry() {
        Read.of("Then the Norwegian government spoke. {l:Norway} is small.")
                .isOne(NameType.PLACE, "Norway", "Norwegian government", "Norway");
        Read.of("Then the Saudi Arabian government spoke.")
                .isOne(NameType.PLACE, "Saudi Arabia", "Saudi Arabian government");
        assertThat(Read.of("Then the new government spoke, and the Harbour government.")
                        .names())
                .isEmpty();
    }

    @Test
    void theEndOfANameStandsForItWhereTheRestTellsWhoseItIs() {
        Read.of("The {o:United Nations Harbour Council} met. The {o:Harbour Council} spoke.")
                .isOne(
                        NameType.ORGANIZATION,
                        "United Nations Harbour Council",
                        "United Nations Harbour Council",
                        "Harbour Council");
        Read.of("The {o:Norwegian Fishery Ministry} met. The {o:Fishery Ministry} spoke.")
                .isOne(
                        NameType.ORGANIZATION,
                        "Norwegian Fishery Ministry",
                        "Norwegian Fishery Ministry",
                        "Fishery Ministry");
    }

    @Test
    void theEndOfTwoNamesStandsForNeither() {
        assertThat(Read.of("The {o:Norwegian Fishery Ministry} met the {o:Danish Fishery Ministry}."
                                + " The {o:Fishery Ministry} spoke.")
                        .names())
                .containsExactly("Norwegian Fishery Ministry", "Danish Fishery Ministry", "Fishery Ministry");
    }

    @Test
    void aNewspaperGoesByItsLastWord() {
        Read.of("Moss told the {o:Gray Harbour Times}. The {o:Times} asked again.")
                .isOne(NameType.ORGANIZATION, "Gray Harbour Times", "Gray Harbour Times", "Times");
        assertThat(Read.of("The {o:Gray Times} and the {o:Lund Times} came. The {o:Times} asked.")
                        .names())
                .containsExactly("Gray Times", "Lund Times", "Times");
    }

    @Test
    void aSurnameIsAPersonsWhateverTheTaggerTakesItFor() {
        Read.of("{p:Maria Holm} came. Vell told {o:Holm} so.")
                .isOne(NameType.PERSON, "Maria Holm", "Maria Holm", "Holm");
        assertThat(Read.of("{p:Maria Holm} left {o:Holm Motors}. {o:Holm} built cars.")
                        .entity("Holm Motors")
                        .mentions())
                .hasSize(2);
    }

    @Test
    void descriptionsAreNoNames() {
        assertThat(Read.of("Then the {o:Committee} spoke, and the {o:Ministry} too.")
                        .names())
                .isEmpty();
        assertThat(Read.of("Then {o:Congress} spoke.").names()).containsExactly("Congress");
    }

    @Test
    void aGenericNounGoesWithItsName() {
        Read read = Read.of(
                "The {o:Dawn} coalition met. The {o:Dawn} (Morning) Coalition said so. The {o:Dawn} bloc left.");
        read.isOne(NameType.ORGANIZATION, "Dawn coalition", "Dawn coalition", "Dawn (Morning) Coalition", "Dawn bloc");
    }

    @Test
    void ministriesAndBanksOfOneKindStayApart() {
        assertThat(Read.of(
                                "The {o:Ministry of Defence} and the {o:Ministry of Trade} met. {o:Lund Bank} left {o:Lund University}.")
                        .names())
                .containsExactly("Ministry of Defence", "Ministry of Trade", "Lund Bank", "Lund University");
    }

    @Test
    void headlinesInTitleCaseNameNobodyNew() {
        Read read = Read.of("Harbour Workers Reject Vell Offer Again\n\n{p:Tomas Vell} made an offer.");
        read.isOne(NameType.PERSON, "Tomas Vell", "Vell", "Tomas Vell");
    }

    @Test
    void officesStandBeforeOrAfter() {
        assertThat(Read.of("The leader of the {o:Dawn Party}, {p:Tomas Vell}, spoke.")
                        .offices("Tomas Vell"))
                .containsExactly("leader of the Dawn Party");
        assertThat(Read.of("{p:Tomas Vell}, a former member of the city’s Harbour Committee, said so.")
                        .offices("Tomas Vell"))
                .containsExactly("former member of the city’s Harbour Committee");
        assertThat(Read.of("The lamp broke, and an attorney for {p:Ada Brook}, {p:Tomas Vell}, left.")
                        .offices("Tomas Vell"))
                .containsExactly("attorney for Ada Brook");
        assertThat(Read.of("They met to honour General {p:Tomas Vell}.").offices("Tomas Vell"))
                .containsExactly("General");
        assertThat(Read.of("A close friend of the President of the {o:Dawn Party}, {p:Tomas Vell}, left.")
                        .offices("Tomas Vell"))
                .containsExactly("President of the Dawn Party");
        assertThat(Read.of("Danish Prime Minister {p:Tomas Vell} left.").offices("Tomas Vell"))
                .containsExactly("Danish Prime Minister");
    }

    @Test
    void aKindThatFollowsMakesAName() {
        Read.of("They fight the Mareth terrorist group now.").isOne(NameType.ORGANIZATION, "Mareth", "Mareth");
        assertThat(Read.of("They fight Kurdish militant groups now.").names()).isEmpty();
    }

    @Test
    void aCommitteeOfTwoMattersIsOne() {
        Read.of("The {o:Trade} and {o:Fishing Committee} met.")
                .isOne(NameType.ORGANIZATION, "Trade and Fishing Committee", "Trade and Fishing Committee");
    }

    @Test
    void aGenericNounSettlesTheType() {
        Read.of("Then the {p:Dawn bloc} met.").isOne(NameType.ORGANIZATION, "Dawn bloc", "Dawn bloc");
        Read.of("It stood in the {l:Lund} Times.").isOne(NameType.ORGANIZATION, "Lund Times", "Lund Times");
    }

    @Test
    void aBodyOfAWellKnownOrganizationIsNotThatOrganization() {
        assertThat(Read.of("The {o:United Nations} met. The {o:United Nations Security Council} did not.")
                        .names())
                .containsExactly("United Nations", "United Nations Security Council");
    }

    @Test
    void aLegislatorsPartyAndStateAreNoName() {
        assertThat(Read.of("Sen. {p:Ash Vell} ({l:D-N.Y.}) spoke. So did {p:Vell}.")
                        .names())
                .containsExactly("Ash Vell");
    }

    @Test
    void nothingIsReadFromNothing() {
        assertThat(NameReader.read("", List.of(), List.of())).isEmpty();
    }

    @Test
    void halfOfAWordForAPeopleIsNoName() {
        assertThat(Read.of("Then {l:South} Norwegian ships left.").names()).doesNotContain("South");
        assertThat(Read.of("They came from the {l:South}.").names()).contains("South");
        Read.of("They came from {l:New Lund}.").isOne(NameType.PLACE, "New Lund", "New Lund");
    }

    @Test
    void ofWhatSomebodyIsMinisterIsNoName() {
        assertThat(Read.of("Then {o:Transport} Minister {p:Tomas Vell} spoke.").names())
                .containsExactly("Tomas Vell");
        assertThat(Read.of("Then {o:Nokia} President {p:Tomas Vell} spoke.").names())
                .containsExactly("Nokia", "Tomas Vell");
    }

    @Test
    void whatIsForAPlaceIsNamedWithIt() {
        Read.of("Then {o:Transport} for Lund closed the pier.")
                .isOne(NameType.ORGANIZATION, "Transport for Lund", "Transport for Lund");
        Read.of("He left {o:Nokia} for Lund.").isOne(NameType.ORGANIZATION, "Nokia", "Nokia");
    }

    @Test
    void aHospitalInSmallLettersBelongsToALongerName() {
        Read.of("He was taken to {o:Lund University} hospital.")
                .isOne(NameType.ORGANIZATION, "Lund University hospital", "Lund University hospital");
        Read.of("Then {o:Dawn} police came.").isOne(NameType.ORGANIZATION, "Dawn", "Dawn");
    }

    @Test
    void whatABodyHasWrittenIsNoPartOfItsName() {
        Read.of("The {o:Lund Harbour Council} Resolution passed.")
                .isOne(NameType.ORGANIZATION, "Lund Harbour Council", "Lund Harbour Council");
    }

    @Test
    void wordsOfACaptionBeginNoName() {
        Read.of("{p:Credit Tomas Vell} is here.").isOne(NameType.PERSON, "Tomas Vell", "Tomas Vell");
    }

    @Test
    void anArabicWordForABodyBeginsNoPersonsName() {
        Read.of("Then {p:Harakat al-Mina} spoke, and the head of {p:Kata’ib al-Mina}.")
                .isOne(NameType.ORGANIZATION, "Harakat al-Mina", "Harakat al-Mina");
    }

    @Test
    void anOutletsDistanceIsNoOffice() {
        assertThat(Read.of("The head of the so-called {o:Harbour Council}, General {p:Tomas Vell}, spoke.")
                        .offices("Tomas Vell"))
                .noneMatch(office -> office.contains("so-called"));
    }

    @Test
    void aNameGoesOnOverForToWhoseItIs() {
        Read.of("Then {o:Transport} for {l:Lund} spoke.")
                .isOne(NameType.ORGANIZATION, "Transport for Lund", "Transport for Lund");
        Read.of("They joined the populist Rowing for {o:Norway party} then.")
                .isOne(NameType.ORGANIZATION, "Rowing for Norway party", "Rowing for Norway party");
    }

    @Test
    void aCitysPoliceIsNotTheCountry() {
        assertThat(Read.of("It was asked for by {l:Oslo} police.").names()).containsExactly("Oslo");
    }

    @Test
    void aCaptionThatSaysANameTwiceNamesItOnce() {
        Read.of("Picture {o:Gray Harbour Board Gray Harbour Board}")
                .isOne(NameType.ORGANIZATION, "Gray Harbour Board", "Gray Harbour Board", "Gray Harbour Board");
    }

    @Test
    void aNewsAgencyGoesByItsName() {
        Read.of("Then the {o:Tidings news} agency wrote.").isOne(NameType.ORGANIZATION, "Tidings", "Tidings");
    }

    @Test
    void aWordOfEveryDayInAHeadlineOfCapitalsIsNoName() {
        assertThat(Read.of("Harbour Opens New Rooms Just for {o:Women}\n\nThe women came.")
                        .names())
                .isEmpty();
    }

    @Test
    void whoSpeaksForSomebodyIsSomebodyElse() {
        assertThat(Read.of("Through a spokesperson, {p:Tomas Vell} denied it.").offices("Tomas Vell"))
                .isEmpty();
        assertThat(Read.of("Then a spokesperson, {p:Tomas Vell}, denied it.").offices("Tomas Vell"))
                .containsExactly("spokesperson");
    }

    @Test
    void halfOfWhatAPeopleIsCalledIsNoName() {
        assertThat(Read.of("The {l:Costa} Rican coast guard met the {l:Sri} Lankan navy in {l:Lund}.")
                        .names())
                .containsExactly("Lund");
    }

    @Test
    void aLawIsNoBody() {
        assertThat(Read.of("The {o:Fair} Harbour Dues Act says so in {l:Lund}.").names())
                .containsExactly("Lund");
        assertThat(Read.of("The {o:Safety of Piers and Quays Bill} passed.").names())
                .isEmpty();
    }

    @Test
    void butABodyOrACountryBesideOneIs() {
        assertThat(Read.of("The {o:Harbour Board} and the Clean Harbours Act are old.")
                        .names())
                .containsExactly("Harbour Board");
        assertThat(Read.of("The {l:Norway} Dues Act is old.").names()).containsExactly("Norway");
        assertThat(Read.of("In {l:Ohio} Bill Vell acts.").names()).contains("Ohio");
    }
}
