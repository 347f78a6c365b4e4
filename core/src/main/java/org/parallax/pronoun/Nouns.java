package org.parallax.pronoun;

import java.util.List;
import java.util.Set;
import org.parallax.language.PartOfSpeech;
import org.parallax.name.Titles;

/** What English nouns stand for. From general knowledge. Threads may share it. */
final class Nouns {

    private static final Set<String> PERSONS = words("""
            man men woman women boy girl child children kid baby person people individual citizen human adult teenager teen youth lady
            gentleman guy guys folk folks immigrant migrant refugee asylum-seeker customer consumer client user member candidate participant
            visitor guest tourist traveller traveler passenger patient pedestrian motorist passer-by bystander spectator fan viewer listener
            reader audience crowd couple pair twins sibling grandparent grandchild grandchildren descendant ancestor relative orphan spouse fiancé fiancée
            american european african asian briton canadian australian german chinese french russian israeli palestinian iraqi iranian syrian
            muslim christian jew hindu catholic protestant buddhist native indigenous majority-leader hero heroine enemy stranger owner
            employee employer staff colleague graduate pupil freshman senior junior scholar intern apprentice hobbyist amateur beginner newcomer nobody
            somebody someone anyone everyone everybody anybody who saint god devil thief criminal burglar killer murderer rapist kidnapper
            policeman cop sheriff spokesperson chairperson salesperson thinker lover loser winner runner-up medalist medallist swimmer skater
            skier jockey wrestler bowler batsman cricketer footballer teammate opponent rival captain crewman sailor skipper astronaut cosmonaut""");

    private static final Set<String> GROUPS = words("""
            police government company group team band party committee council commission board ministry department agency organization organisation
            association union federation league club army navy military force forces militia troops staff crew family public majority minority parliament congress
            senate court jury administration authority authorities opposition coalition alliance firm corporation business bank university
            college school hospital church community population media press newspaper magazine channel network station broadcaster website
            state country nation city town village province region county republic kingdom empire regime campaign movement faction house
            institution institute foundation charity society squad unit division delegation panel cabinet tribe gang mob cartel airline
            manufacturer maker carrier retailer supplier operator provider developer publisher label studio orchestra choir side world west east
            generation class audience crowd couple industry sector office bureau embassy service services outlet fleet""");

    private static final Set<String> PLACES = words("""
            place area site building street road park square beach island river lake sea ocean mountain hill valley forest border airport
            port harbour harbor bridge station prison camp room hall house home hotel restaurant store shop market district neighborhood
            neighbourhood suburb capital continent planet zone territory coast shore field farm venue stadium theatre theater museum
            north south east west headquarters""");

    private static final Set<String> TIMES = words("""
            time day days week weeks month months year years decade decades century centuries hour hours minute minutes second seconds
            morning afternoon evening night today yesterday tomorrow tonight weekend season spring summer autumn fall winter monday tuesday
            wednesday thursday friday saturday sunday january february march april may june july august september october november december
            moment date period past future anniversary age noon midnight era while times""");

    private static final Set<String> AMOUNTS = words("""
            percent per-cent cent dollar dollars euro euros pound pounds million millions billion billions thousand thousands hundred
            hundreds number numbers amount rate percentage share half third quarter lot lots part rest range kind sort type way level degree
            mile miles kilometer kilometers kilometre kilometres meter meters metre metres foot feet inch inches ton tons tonne tonnes
            gallon gallons litre litres liter liters majority example fact case thing things point order addition terms""");

    private static final List<String> ABSTRACT_ENDINGS = List.of(
            "tion", "sion", "ness", "ity", "ment", "ance", "ence", "ism", "ship", "hood", "acy", "dom", "ing", "ure");

    private static final List<String> PERSON_ENDINGS =
            List.of("er", "or", "ist", "ian", "man", "woman", "men", "women", "ee", "eer", "ant");

    private Nouns() {}

    /** What a noun in lower case stands for. */
    static Phrase.Sort sort(String noun, PartOfSpeech part) {
        String one = singular(noun, part);
        if (TIMES.contains(noun) || TIMES.contains(one)) {
            return Phrase.Sort.TIME;
        }
        if (AMOUNTS.contains(noun) || AMOUNTS.contains(one)) {
            return Phrase.Sort.AMOUNT;
        }
        if (isGroup(noun) || isGroup(one)) {
            return Phrase.Sort.GROUP;
        }
        if (PERSONS.contains(noun) || PERSONS.contains(one) || Titles.isOfficeHead(one)) {
            return Phrase.Sort.PERSON;
        }
        return PLACES.contains(one) ? Phrase.Sort.PLACE : byEnding(one);
    }

    static boolean isGroup(String noun) {
        return GROUPS.contains(noun);
    }

    private static Phrase.Sort byEnding(String noun) {
        if (ABSTRACT_ENDINGS.stream().anyMatch(noun::endsWith)) {
            return Phrase.Sort.ABSTRACT;
        }
        return noun.length() > 4 && PERSON_ENDINGS.stream().anyMatch(noun::endsWith)
                ? Phrase.Sort.PERSON_BY_ENDING
                : Phrase.Sort.THING;
    }

    static String singular(String noun, PartOfSpeech part) {
        boolean plural = (part == PartOfSpeech.NOUNS || part == PartOfSpeech.NAMES) && noun.endsWith("s");
        if (!plural) {
            return noun;
        }
        return noun.endsWith("ies") && noun.length() > 4
                ? noun.substring(0, noun.length() - 3) + "y"
                : noun.substring(0, noun.length() - 1);
    }

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.strip().split("\\s+", -1)));
    }
}
