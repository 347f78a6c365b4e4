package org.parallax.statement.setting;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.parallax.article.TextSpan;
import org.parallax.statement.Statement;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.statement.Statement.Via;

/**
 * An attribution whose speaker and ways are known; its day is not yet.
 *
 * @param draft the attribution
 * @param speaker who speaks
 * @param via through whom or what the words came
 */
public record Said(Draft draft, Speaker speaker, List<Via> via) {

    /** Statements that were read before, in the same order. */
    public static List<Said> again(List<Statement> statements) {
        return statements.stream().map(s -> again(s, statements)).toList();
    }

    private static Said again(Statement statement, List<Statement> all) {
        Draft draft = new Draft(statement.source(), statement.cue(), statement.content(), origin(statement, all));
        Speaker speaker = new Speaker(
                statement.speaker(),
                statement.sourceClass(),
                statement.source(),
                statement.decision().speaker());
        return new Said(draft, speaker, statement.via());
    }

    /** What a speaker reports stands after the speaker's cue; a credit ("…, the agency reported") follows what the outlet tells itself. */
    private static Draft.Origin origin(Statement statement, List<Statement> all) {
        OptionalInt within = statement.within();
        boolean inside = within.isPresent()
                && all.get(within.getAsInt())
                        .cue()
                        .filter(cue -> cue.start() < statement.content().get(0).start())
                        .isPresent();
        return inside ? Draft.Origin.INSIDE_A_CONTENT : Draft.Origin.TAGGER;
    }

    /** Where the outlet begins to speak of it. */
    public TextSpan anchor() {
        return draft.anchor();
    }

    /** The same turns; those whose speaker is not known are by whom a rule finds for them. */
    public static List<Said> named(List<Said> turns, Class<?> rule, Function<Said, Optional<Integer>> speaker) {
        return turns.stream()
                .map(said -> said.speaker().isKnown() || said.isByNobody()
                        ? said
                        : speaker.apply(said)
                                .map(entity -> said.spokenBy(entity, rule.getSimpleName()))
                                .orElse(said))
                .toList();
    }

    /** Whether a rule knows that its source says nothing: nobody else is to be found for it. */
    private boolean isByNobody() {
        return speaker.sourceClass() == SourceClass.IMPERSONAL
                && speaker.source().isPresent();
    }

    /** The same with the name of its speaker, by the rule that found it. */
    public Said spokenBy(int entity, String rule) {
        Speaker named = new Speaker(OptionalInt.of(entity), SourceClass.NAMED, speaker.source(), rule);
        return new Said(draft, named, via);
    }

    /** Whether both are by one speaker whose name is known. */
    public boolean isBySameSpeaker(Said other) {
        return speaker.isKnown() && speaker.entity().equals(other.speaker.entity());
    }
}
