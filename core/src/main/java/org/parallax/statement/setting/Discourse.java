package org.parallax.statement.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Titles.Gender;
import org.parallax.pronoun.Antecedents;
import org.parallax.pronoun.Genders;

/** Who has spoken so far, while an article's attributions are read in order. One thread. */
public final class Discourse {

    /** An attribution with its speaker. */
    public record Turn(Draft draft, Speaker speaker) {

        /** Where the outlet begins to speak of it. */
        public TextSpan anchor() {
            return draft.anchor();
        }
    }

    /** In turns: who is quoted is not further from what he is quoted with, however long a paragraph is. */
    private static final int LOOK_BACK = 100;

    private final Setting setting;
    private final List<Draft> drafts;
    private final Offices offices;
    private final Genders genders;
    private final List<Turn> turns = new ArrayList<>();
    private Optional<Antecedents> antecedents = Optional.empty();

    /** @param drafts the article's attributions, those that have no speaker yet among them */
    public Discourse(Setting setting, List<Draft> drafts) {
        this.setting = setting;
        this.drafts = drafts;
        this.offices = new Offices(setting);
        this.genders = new Genders(setting.text(), setting.entities());
    }

    /** What is known of the article. */
    public Setting setting() {
        return setting;
    }

    /** What the article's pronouns mean, worked out when the first is asked for. */
    public Antecedents antecedents() {
        if (antecedents.isEmpty()) {
            antecedents = Optional.of(Antecedents.in(setting.scene(drafts)));
        }
        return antecedents.get();
    }

    /** What the article says its people are. */
    public Offices offices() {
        return offices;
    }

    /** Whether those whom the article names are "he" or "she". */
    public Genders genders() {
        return genders;
    }

    /** Takes in an attribution whose speaker has become known; it may stand before others that are in already. */
    public void add(Draft draft, Speaker speaker) {
        int at = turns.size();
        while (at > 0 && turns.get(at - 1).anchor().start() > draft.anchor().start()) {
            at--;
        }
        turns.add(at, new Turn(draft, speaker));
    }

    /** The turns whose outlet's words begin at most so many sentences before an offset, the latest first. */
    public List<Turn> recent(int offset, int sentences) {
        int sentence = setting.sentenceAt(offset);
        List<Turn> recent = new ArrayList<>();
        for (int i = turns.size() - 1; i >= 0 && sentence - sentenceOf(turns.get(i)) <= sentences; i--) {
            if (turns.get(i).anchor().start() < offset) {
                recent.add(turns.get(i));
            }
        }
        return recent;
    }

    /** The latest turn that is not spoken inside another's words. */
    public Optional<Turn> lastOfTheOutlet(int offset, int sentences) {
        return recent(offset, sentences).stream()
                .filter(turn -> !turn.draft().isInside())
                .findFirst();
    }

    /**
     * The latest turn of the outlet, where a person speaks in it in the sentence right before a place.
     *
     * @param never what the person is not
     */
    public Optional<Turn> personOfTheSentenceBefore(int offset, Gender never) {
        int sentence = setting.sentenceAt(offset);
        return lastOfTheOutlet(offset, 2).filter(turn -> sentenceOf(turn) == sentence - 1 && isPersonBut(never, turn));
    }

    /** Whether a person speaks in a turn, and not one of a gender. */
    public boolean isPersonBut(Gender never, Turn turn) {
        return turn.speaker().isKnown()
                && setting.entity(turn.speaker().entity().getAsInt()).type() == NameType.PERSON
                && genders().of(turn.speaker().entity().getAsInt()) != never;
    }

    /** The turn in whose content an offset stands, the closest one. */
    public Optional<Turn> around(int offset) {
        int last = lastNear(offset);
        for (int i = last; i >= Math.max(0, last - LOOK_BACK); i--) {
            Turn turn = turns.get(i);
            if (turn.draft().content().stream().anyMatch(piece -> piece.contains(offset))) {
                return Optional.of(turn);
            }
            if (setting.paragraphAt(turn.anchor().start()) + 1 < setting.paragraphAt(offset)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The last turn that begins no later than in the paragraph after an offset. */
    private int lastNear(int offset) {
        int paragraph = setting.paragraphAt(offset) + 1;
        int low = 0;
        int high = turns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (setting.paragraphAt(turns.get(middle).anchor().start()) <= paragraph) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private int sentenceOf(Turn turn) {
        return setting.sentenceAt(turn.anchor().start());
    }

    /** The first attributions of the outlet's that begin behind an offset, so many sentences on at most; whether or not it is known yet who speaks in them. */
    public List<Draft> next(int offset, int sentences) {
        int sentence = setting.sentenceAt(offset);
        return drafts.stream()
                .filter(draft -> !draft.isInside()
                        && draft.source().isPresent()
                        && draft.anchor().start() > offset
                        && setting.sentenceAt(draft.anchor().start()) <= sentence + sentences)
                .sorted(Comparator.comparing(Draft::anchor))
                .toList();
    }

    /** The sentence's other turns before an offset, the latest first. */
    public List<Turn> sameSentence(int offset) {
        return recent(offset, 0);
    }
}
