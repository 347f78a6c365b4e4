package org.parallax.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.commitment.Pledge.Deed;
import org.parallax.commitment.Pledge.Kind;
import org.parallax.commitment.Pledge.Party;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Words;
import org.parallax.statement.Statement;
import org.parallax.statement.Statement.SourceClass;

/** "We will mend the pier," the mayor said; the firm said it would pay. */
final class WhoSaysTheyWillIsBound implements PledgeRule {

    private static final Set<String> FIRST_PERSON = Set.of("i", "we");
    private static final Set<String> OURS = Set.of("our", "my");

    @Override
    public List<Pledge> in(Page page, Wording sentence) {
        List<Pledge> found = new ArrayList<>();
        for (int at = 1; at < sentence.size(); at++) {
            Future.at(page, sentence, at)
                    .filter(future -> isTheSpeaker(page, sentence, future)
                            && isADeed(sentence, future)
                            && !isAPrivatePlan(page, sentence, future))
                    .flatMap(future -> pledge(page, sentence, future))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Pledge> pledge(Page page, Wording sentence, Future future) {
        Party speaker = Subjects.speaker(page, future.said());
        boolean answers = Responsible.is(page, future.said()) || isAnnounced(page, future.said());
        return Deeds.from(page, sentence, deed(sentence, future))
                .map(deed -> pledge(page, sentence, speaker, future, deed))
                .filter(pledge -> answers || isOfAPerson(page, sentence, future, pledge));
    }

    private Pledge pledge(Page page, Wording sentence, Party speaker, Future future, Deed deed) {
        return pledge(
                page,
                sentence,
                Kind.PROMISE,
                speaker,
                Party.NOBODY,
                future.said().cue().orElse(sentence.span(future.modal())),
                deed);
    }

    /** "I will return the medal", Ada Brook said: somebody with a name, of a deed that others can see, or of one with a day. */
    private static boolean isOfAPerson(Page page, Wording sentence, Future future, Pledge pledge) {
        boolean named = future.said().speaker().isPresent()
                && page.entity(future.said().speaker().getAsInt()).type() == NameType.PERSON;
        return named && (sentence.is(future.verb(), "act") || pledge.due().isKnown());
    }

    /** "She told the guard that she planned to complain": of plans of long ago only those of bodies, and of who speaks for one, are told as binding. */
    private static boolean isAPrivatePlan(Page page, Wording sentence, Future future) {
        boolean planned = !sentence.isFuture(future.modal()) && sentence.part(future.modal()) == PartOfSpeech.PAST;
        boolean person = future.said().speaker().isPresent()
                && page.entity(future.said().speaker().getAsInt()).type() == NameType.PERSON;
        return planned && person && !page.speaksForABody(future.said().speaker().getAsInt());
    }

    /** Whoever announces what they will do is held to it. */
    private static boolean isAnnounced(Page page, Statement said) {
        return said.speaker().isPresent()
                && said.cue()
                        .map(cue -> cue.of(page.text()))
                        .filter(cue -> Lexicon.is("announce", cue) || Lexicon.is("promise", cue))
                        .isPresent();
    }

    private static int deed(Wording sentence, Future future) {
        boolean clause = future.passive() && sentence.part(future.verb()) != PartOfSpeech.GERUND;
        return (clause || future.isNegated(sentence)) && !future.isJoined() ? future.first() : future.verb();
    }

    /** "we", "our officers", and in reported speech the pronoun that stands for who speaks. */
    private static boolean isTheSpeaker(Page page, Wording sentence, Future future) {
        String first = sentence.lower(future.first());
        boolean alone = future.last() == future.first() || sentence.isAdverb(future.last());
        boolean quoted = future.said().kind() != Statement.Kind.INDIRECT;
        boolean ours =
                OURS.contains(first) && (sentence.is(future.last(), "team") || sentence.is(future.first() + 1, "team"));
        if (quoted && !isNested(sentence, future) && ((FIRST_PERSON.contains(first) && alone) || ours)) {
            return true;
        }
        return alone
                && future.said().kind() != Statement.Kind.DIRECT
                && stands(page, future.said(), first)
                && !isAnother(page, future.said(), sentence.span(future.first()));
    }

    /** "Ada Brook said he would play": the article's own pronoun means somebody else. */
    private static boolean isAnother(Page page, Statement said, TextSpan pronoun) {
        List<Integer> meant = page.namedIn(pronoun);
        List<Integer> speakers = Subjects.speaker(page, said).entities();
        return !meant.isEmpty() && !speakers.isEmpty() && meant.stream().noneMatch(speakers::contains);
    }

    private static boolean stands(Page page, Statement said, String pronoun) {
        boolean person = said.speaker().isPresent()
                && page.entity(said.speaker().getAsInt()).type() == NameType.PERSON;
        boolean known = said.speaker().isPresent();
        return switch (pronoun) {
            case "he", "she" -> (person || !known) && !speaksForAnother(page, said);
            case "it" -> !person && (known || (said.source().isPresent() && !arePeople(page, said)));
            case "they" -> !person;
            default -> false;
        };
    }

    /** "Her lawyer said she would plead guilty": not the lawyer; one who is a lawyer by trade speaks for nobody else. */
    private static boolean speaksForAnother(Page page, Statement said) {
        List<String> source =
                said.source().map(words -> Words.lower(words.of(page.text()))).orElse(List.of());
        boolean ofSomebody = source.stream()
                .anyMatch(word -> Set.of("for", "his", "her", "their").contains(word));
        boolean described = ofSomebody && source.stream().anyMatch(word -> Lexicon.is("proxy", word));
        return described || said.speaker().stream().anyMatch(page::isProxy);
    }

    /** "Officials warn that it would …": people are not "it". */
    private static boolean arePeople(Page page, Statement said) {
        boolean people = said.sourceClass() == SourceClass.OFFICIAL || said.sourceClass() == SourceClass.WITNESS;
        return people
                && said.source()
                        .map(source -> Words.lower(source.of(page.text())))
                        .filter(words -> !words.isEmpty() && isOneBody(words.get(words.size() - 1)))
                        .isEmpty();
    }

    /** "The committee"; not "officials". */
    private static boolean isOneBody(String word) {
        return !word.endsWith("s") && (Lexicon.is("house", word) || Lexicon.is("anybody", word));
    }

    /** Somebody else's words within the quotation. */
    private static boolean isNested(Wording sentence, Future future) {
        return Set.of("'", "‘").contains(sentence.lower(future.first() - 1));
    }

    /** "Every Friday she would …". */
    private static boolean isHabit(Wording sentence, Future future) {
        for (int at = 0; at < future.modal() && sentence.lower(future.modal()).equals("would"); at++) {
            if (Set.of("every", "each", "often", "whenever", "always").contains(sentence.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** "We will not stand for it", "we'll continue to support him", "I am not going to vote for it". */
    private static boolean isStance(Wording sentence, Future future) {
        int verb = future.verb();
        int main = sentence.lower(verb).equals("continue") ? Math.max(verb, sentence.infinitive(verb + 1)) : verb;
        boolean ofSomebody = Set.of("him", "her", "them", "it").contains(sentence.lower(main + 1));
        boolean ballot =
                sentence.lower(verb).equals("vote") && Set.of("for", "against").contains(sentence.lower(verb + 1));
        return future.isNegated(sentence)
                ? ballot || (sentence.is(verb, "stance") && !sentence.is(verb, "suffer")) || sentence.is(verb, "mute")
                : (ofSomebody || sentence.part(main + 1) == PartOfSpeech.GERUND) && sentence.is(main, "stance");
    }

    private static boolean isADeed(Wording sentence, Future future) {
        int verb = future.verb();
        boolean longer = sentence.lower(verb - 1).equals("longer");
        boolean stance = isStance(sentence, future) && !longer;
        boolean doing = future.passive() && sentence.part(verb) == PartOfSpeech.GERUND;
        boolean be = !doing && (sentence.lower(verb - 1).equals("be") || future.passive());
        boolean likewise =
                sentence.lower(verb).equals("do") && sentence.lower(verb + 1).equals("so");
        boolean back =
                sentence.lower(verb).equals("be") && sentence.lower(verb + 1).equals("back");
        return (back || !sentence.is(verb, "idle"))
                && !likewise
                && !stance
                && !be
                && !sentence.isNegation(future.modal() - 1)
                && !isHabit(sentence, future);
    }
}
