package org.parallax.statement.description;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Setting.Named;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.source.Modifiers;
import org.parallax.statement.source.SourcePhrase;

/** Tells whose somebody or something is, in a phrase that says so before its head: "Moss's lawyer", "her report". One thread. */
public final class Owner {

    /** Those that tell whose something is, in lower case. */
    public static final Set<String> PRONOUNS = Set.of("his", "her", "its", "their");

    private final SourcePhrase phrase;
    private final Modifiers modifiers;
    private final Discourse soFar;

    Owner(SourcePhrase phrase, Discourse soFar) {
        this.phrase = phrase;
        this.modifiers = new Modifiers(phrase);
        this.soFar = soFar;
    }

    /** The index of the owner; empty where the phrase names none, or one whose name is not known. */
    OptionalInt entity() {
        Optional<Named> name = phrase.names().stream()
                .filter(modifiers::isPossessor)
                .filter(possessor -> modifiers.objectOf(possessor) < 0)
                .findFirst();
        return name.map(named -> OptionalInt.of(named.entity())).orElseGet(this::pronouns);
    }

    private OptionalInt pronouns() {
        List<TextSpan> words = phrase.words();
        String first = words.isEmpty() ? "" : phrase.lower().get(0).toLowerCase(Locale.ROOT);
        return PRONOUNS.contains(first)
                ? APronounIsTheOneLastSpokenOf.meant(words.get(0), soFar)
                        .map(Speaker::entity)
                        .orElse(OptionalInt.empty())
                : OptionalInt.empty();
    }
}
