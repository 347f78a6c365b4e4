package org.parallax.statement.setting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.name.Titles;
import org.parallax.statement.Statement.SourceClass;

/** English nouns for sources, by the sort of source that they name. From general knowledge. Threads may share it. */
public final class SourceWords {

    /** The pronouns of the third person, in lower case: a source that is one says nothing of its sort. */
    public static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "him", "her", "them", "his", "hers", "its", "their", "theirs");

    private static final Set<String> OFFICIAL = words("""
            official officials spokesman spokesmen spokeswoman spokeswomen spokesperson spokespeople spokespersons minister ministers
            authority authorities commander commanders officer officers general generals colonel major diplomat diplomats prosecutor prosecutors
            police policeman aide aides adviser advisers advisor advisors associate associates ally allies government governments administration
            senator senators lawmaker lawmakers legislator legislators congressman congresswoman mp mps deputy deputies judge judges justice court
            army military navy envoy envoys ambassador ambassadors chief chiefs head director directors secretary governor governors mayor pm premier
            mayors president chairman chairwoman chair leader leaders source sources insider insiders investigators investigator detectives
            sheriff troops pentagon palace ministry department office embassy parliament senate congress regulator regulators negotiators
            council councils committee committees commission caucus cabinet legislature treasury coroner watchdog firefighters
            councillor councilor operative operatives staffer staffers executive executives representative representatives organizer
            coordinator inspector inspectors soldier soldiers king queen prince princess pope pontiff monarch bishop archbishop lawyer lawyers attorney attorneys campaign""");

    private static final Set<String> DOCUMENT = words("""
            document documents report statement letter poll polls polling survey surveys study studies law bill memo memos memorandum email emails
            e-mail missive missives tweet tweets transcript transcripts filing filings lawsuit suit complaint resolution agreement deal article editorial
            book analysis data figures records record indictment ruling order text website video ad ads advertisement sign signs banner
            headline paper file files cable cables dossier notice note notes post posts message messages decree constitution treaty plan
            draft guidance proposal proposals measure wiretap wiretaps release communique communiqué declaration announcement audit affidavit petition review research results numbers
            statistics platform slogan slogans column essay blog speech question questions testimony footage map evidence story findings act
            amendment list page profile caption brief opinion rule rules policy guidelines census forecast estimate estimates
            model charter contract warrant charges form summary summaries excerpt excerpts extract extracts minutes
            ledger diary diaries account accounts submission submissions memoir memoirs autobiography commentary average film films movie movies documentary novel song piece clip""");

    private static final Set<String> WITNESS = words("""
            witness witnesses eyewitness eyewitnesses resident residents survivor survivors passerby passersby bystander bystanders neighbor
            neighbors neighbour neighbours victim victims villager villagers driver drivers passenger passengers man woman boy girl mother
            father parent brother sister son daughter wife husband widow friend relative teacher student worker farmer shopkeeper
            fisherman fishermen patient doctor doctors nurse nurses captain skipper sailor sailors pilot commuter commuters motorist motorists
            pedestrian onlooker onlookers rescuer rescuers paramedic paramedics shopper shoppers tourist tourists worshipper worshippers
            waiter waitress carpenter mechanic ferryman tenant tenants cousin uncle aunt grandmother grandfather local locals refugee inmate""");

    private static final Set<String> REPORTS = words("""
            media reports press newspaper newspapers outlet outlets news agency agencies rumor rumors rumour rumours journalist journalists
            channel channels broadcaster broadcasters reporter reporters daily tabloid tabloids magazine magazines radio television tv
            dispatches wire network networks correspondent hearsay sites publication publications""");

    private static final Set<String> ORGANIZATION = words("""
            agency conference newspaper newspapers paper news group groups company coalition party bloc block military government administration army force forces
            ministry department committee council commission organization organisation union association network channel television tv radio
            campaign magazine daily police parliament senate congress court bank fund institute university movement militia front alliance
            board bureau office federation league foundation firm corporation club navy command embassy mission delegation
            regime brigade brigades authority authorities service society center centre team wire broadcaster cabinet treasury house
            presidency leadership journal site website outlet school college university hospital church panel""");

    /** What can be said of nearly any organization of a sort. */
    public static final Set<String> ANY_ORGANIZATION = words(
            "group organization organisation body agency company firm newspaper paper magazine outlet network broadcaster channel bloc party coalition"
                    + " movement campaign alliance union institution militia faction association institute charity lender bank retailer maker carrier"
                    + " journal website site country nation kingdom republic state government team club");

    private static final Set<String> GENERAL =
            words("group groups organization organisation body institution institute union association");

    private static final Set<String> GROUP = words("group groups association union");

    private static final Set<String> STATE =
            words("embassy ministry department government administration parliament senate congress court police army"
                    + " navy cabinet treasury presidency bureau authority authorities");

    private static final List<Set<String>> FAMILIES = List.of(
            words(
                    "agency authority department ministry bureau office service commission committee board council administration court panel"),
            words("company corporation firm bank lender retailer maker carrier fund foundation"),
            words("party bloc block coalition alliance movement front faction campaign league"),
            words(
                    "newspaper paper journal magazine daily news agency channel network broadcaster outlet television tv radio site website wire"),
            words("militia brigade brigades force forces army military guard guards command navy movement faction"),
            words("parliament senate congress house assembly"));

    private static final Set<String> GOVERNMENT =
            words("government administration regime military army presidency cabinet state");

    /** Offices that differ in form only. */
    private static final Map<String, String> SAME_OFFICE = same(
            "senator sen sens senators",
            "representative rep reps congressman congresswoman",
            "republican gop",
            "democratic democrat",
            "judge justice magistrate",
            "candidate nominee",
            "journalist reporter correspondent",
            "doctor dr physician",
            "wife ex-wife",
            "husband ex-husband",
            "businessman businesswoman",
            "governor gov govs",
            "general gen gens",
            "lieutenant lt",
            "colonel col",
            "captain capt",
            "sergeant sgt",
            "admiral adm",
            "major maj",
            "professor prof",
            "president pres",
            "reverend rev",
            "secretary sec",
            "premier pm",
            "spokesman spokeswoman spokesperson",
            "chairman chairwoman chairperson chair",
            "adviser advisor",
            "lawmaker legislator",
            "head chief",
            "lawyer attorney",
            "policeman policewoman",
            "councillor councilor councilman councilwoman");

    private static final Set<String> LAWMAKERS =
            words("senator representative mp mep deputy delegate assemblyman assemblywoman");

    private static final Set<String> MONARCHS = words("king queen emperor empress sultan tsar");

    /** Trades that are an office elsewhere: of a film, of a museum. */
    private static final Set<String> TRADES = words("director producer conductor editor");

    private static final List<String> TRADE_ENDINGS = List.of("er", "or", "ist", "ian", "surgeon");

    /** What one is only in what happened, to somebody, or in public life; and what a company can be called. */
    private static final Set<String> NO_TRADE = words("""
            victim witness suspect survivor resident neighbor neighbour driver passenger defendant plaintiff attacker shooter bomber assailant
            gunman friend colleague critic supporter opponent voter counterpart partner rival ally backer campaigner organizer organiser protester
            lawyer reporter model figure star spy operative representative candidate contender challenger politician billionaire millionaire
            businessman mogul magnate tycoon frontrunner front-runner caller teenager prisoner stranger customer consumer
            broadcaster publisher regulator manufacturer developer operator provider employer insurer supplier distributor
            newsletter flyer chapter number computer server other former
            socialist communist marxist leftist rightist nationalist separatist unionist loyalist royalist populist centrist pacifist feminist
            islamist capitalist anarchist fascist extremist terrorist activist optimist pessimist realist""");

    private SourceWords() {}

    private static Set<String> words(String list) {
        return Arrays.stream(list.strip().split("\\s+", -1)).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> same(String... offices) {
        return Arrays.stream(offices)
                .flatMap(office -> {
                    List<String> forms = List.of(office.split(" ", -1));
                    return forms.stream().map(form -> Map.entry(form, forms.get(0)));
                })
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** One word for all forms of an office: "Sen." and "senator". */
    public static String office(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace(".", "");
        return SAME_OFFICE.getOrDefault(plain, plain);
    }

    /** What an office is a kind of: a senator is a lawmaker, a queen a monarch. */
    static Set<String> kindsOfOffice(String office) {
        return LAWMAKERS.contains(office)
                ? Set.of("lawmaker")
                : MONARCHS.contains(office)
                        ? Set.of("monarch", "sovereign")
                        : office.equals("pope") ? Set.of("pontiff") : Set.of();
    }

    /** Whether a noun names a sort of organization. */
    public static boolean isOrganization(String noun) {
        return ORGANIZATION.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** Whether a noun in the singular is what somebody does for a living or is in a family: "singer", "father"; no office. */
    public static boolean isTrade(String noun) {
        String word = noun.toLowerCase(Locale.ROOT);
        boolean byEnding = word.length() > 4
                && TRADE_ENDINGS.stream().anyMatch(word::endsWith)
                && !Titles.isOfficeHead(word)
                && classOf(word) == SourceClass.GROUP
                && !isOrganization(word)
                && !ANY_ORGANIZATION.contains(word);
        return !NO_TRADE.contains(word) && (byEnding || Titles.isTrade(word) || TRADES.contains(word));
    }

    /** Whether a noun in small letters is in the plural, as far as its end tells. */
    public static boolean isOfSeveral(String noun) {
        return noun.endsWith("s") && !noun.endsWith("ss");
    }

    /** Whether two nouns can be said of one organization: an authority is an agency, no party. */
    public static boolean areAlike(String one, String other) {
        return one.equals(other)
                || (!isGroupAndState(one, other) && !isGroupAndState(other, one) && areAlikeInKind(one, other));
    }

    /** An embassy, a court or a parliament is called much, and never a group. */
    private static boolean isGroupAndState(String one, String other) {
        return GROUP.contains(one) && STATE.contains(other);
    }

    private static boolean areAlikeInKind(String one, String other) {
        return GENERAL.contains(one)
                || GENERAL.contains(other)
                || FAMILIES.stream().anyMatch(family -> family.contains(one) && family.contains(other));
    }

    /** A noun by which a country's name means its government: "the Gray military". */
    public static boolean isGovernment(String noun) {
        return GOVERNMENT.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** Words for papers that in a name are a group's: "the Harbour List". */
    private static final Set<String> DOCUMENT_OR_GROUP =
            words("list form platform charter paper post record sign message journal page column project rule model");

    /** The sort of source that a head noun names, as it is written there: within a phrase a capital shows a name. */
    public static SourceClass classOf(String noun, boolean isCapital) {
        return isCapital && DOCUMENT_OR_GROUP.contains(noun.toLowerCase(Locale.ROOT))
                ? SourceClass.GROUP
                : classOf(noun);
    }

    /** The sort of source that a head noun names. */
    public static SourceClass classOf(String noun) {
        String word = noun.toLowerCase(Locale.ROOT);
        if (DOCUMENT.contains(word)) {
            return SourceClass.DOCUMENT;
        }
        if (REPORTS.contains(word)) {
            return SourceClass.REPORTS;
        }
        if (WITNESS.contains(word)) {
            return SourceClass.WITNESS;
        }
        return OFFICIAL.contains(word) ? SourceClass.OFFICIAL : SourceClass.GROUP;
    }
}
