package org.parallax.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.commitment.Commitment.Passage;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.Commitment.Status;
import org.parallax.entity.Entities;
import org.parallax.entity.Entity;
import org.parallax.language.Tagging.NameType;
import org.parallax.origin.Echoes;
import org.parallax.origin.Origins;
import org.parallax.reading.Reading;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.story.Story;
import org.parallax.story.Told;

/** The commitments of articles about an invented harbour; most of them name its bodies, people and places wherever they stand. One thread. */
public final class Promised {

    private static final List<String> BODIES =
            List.of("Harbour Board", "Norvale Ferries", "Pier Union", "Tarsen Council", "Northport", "Eastmere");
    private static final List<String> PEOPLE = List.of("Ada Brook", "Tom Reyes", "Ada May");

    private static final List<String> PLACES =
            List.of("Norway", "Denmark", "Sula Bay", "Danish government", "Swedish government");

    private static final Set<Role> TELLS_IT = EnumSet.of(Role.MADE, Role.REWORDED, Role.REPEATED);

    private final List<Reading> readings = new ArrayList<>();

    public static Promised in(String body) {
        return new Promised().and("2031-05-06", body);
    }

    /** A pledge to reopen the old pier by 9 May, and what an article of the day after reports. */
    public static Promised reopening(String report) {
        return in("Norvale Ferries pledged to reopen the old pier by 9 May.").and("2031-05-10", report);
    }

    public static Promised undated(String body) {
        return new Promised().and("", body);
    }

    public Promised and(String day, String body) {
        return and(day, body, "", "");
    }

    /** An article with a headline. */
    public Promised and(String day, String headline, String body) {
        return and(day, Told.in("article-" + readings.size() + ".txt", headline, body), headline + body, "", "");
    }

    /** An article in which somebody says something: in quotation marks where it stands in such. */
    public Promised and(String day, String body, String speaker, String content) {
        return and(day, Told.in("article-" + readings.size() + ".txt", body), body, speaker, content);
    }

    private Promised and(String day, Told article, String body, String speaker, String content) {
        Told told = article;
        told = day.isEmpty() ? told : told.on(day);
        for (String name : BODIES) {
            told = body.contains(name) ? told.naming(NameType.ORGANIZATION, name) : told;
        }
        for (String name : PEOPLE) {
            told = body.contains(name) ? told.naming(NameType.PERSON, name) : told;
        }
        for (String name : PLACES) {
            told = body.contains(name) ? told.naming(NameType.PLACE, name) : told;
        }
        readings.add((speaker.isEmpty() ? told : told.says(speaker, content)).timedReading());
        return this;
    }

    /** An article in which a source without a name says something. */
    public Promised andSome(String day, String body, String source, String content) {
        Told told = Told.in("article-" + readings.size() + ".txt", body).on(day);
        readings.add(told.saysSome(SourceClass.OFFICIAL, source, content).timedReading());
        return this;
    }

    public static Promised said(String body, String speaker, String content) {
        return new Promised().and("2031-05-06", body, speaker, content);
    }

    /** Norvale Ferries says something, and is quoted. */
    public static Promised norvale(String content) {
        return said("Norvale Ferries said: “" + content + "”", "Norvale Ferries", content);
    }

    /** Somebody says something, and a verb that stands before it reports it. */
    public static Promised reported(String body, String speaker, String verb, String content) {
        Promised promised = new Promised();
        Told told = Told.in("article.txt", body).on("2031-05-06");
        for (String name : BODIES) {
            told = body.contains(name) && !name.equals(speaker) ? told.naming(NameType.ORGANIZATION, name) : told;
        }
        for (String name : PEOPLE) {
            told = body.contains(name) && !name.equals(speaker) ? told.naming(NameType.PERSON, name) : told;
        }
        told = told.naming(PEOPLE.contains(speaker) ? NameType.PERSON : NameType.ORGANIZATION, speaker);
        promised.readings.add(told.reports(speaker, verb, content).timedReading());
        return promised;
    }

    /** A source without a name says something. */
    public static Promised saidBySome(SourceClass sourceClass, String body, String source, String content) {
        Promised promised = new Promised();
        Told told = Told.in("article.txt", body).on("2031-05-06").saysSome(sourceClass, source, content);
        promised.readings.add(told.timedReading());
        return promised;
    }

    /** Somebody says something, whom the text gives an office. */
    public static Promised saidByOne(String body, String person, String office, String content) {
        Promised promised = new Promised();
        Told told = Told.in("article.txt", body).on("2031-05-06");
        for (String name : BODIES) {
            told = body.contains(name) ? told.naming(NameType.ORGANIZATION, name) : told;
        }
        for (String name : PEOPLE) {
            told = body.contains(name) && !name.equals(person) ? told.naming(NameType.PERSON, name) : told;
        }
        told = told.naming(NameType.PERSON, person).holding(office).says(person, content);
        promised.readings.add(told.timedReading());
        return promised;
    }

    public List<Commitment> asOf(String day) {
        return of(Optional.of(LocalDate.parse(day)));
    }

    public List<Commitment> all() {
        return of(Optional.empty());
    }

    private List<Commitment> of(Optional<LocalDate> day) {
        Story story = story();
        return Commitments.of(story, Entities.of(story), Origins.of(story, Echoes.in(story)), day);
    }

    public Story story() {
        return Story.of(readings);
    }

    /** "Harbour Board: mend the pier", one for each commitment. */
    public List<String> lines() {
        return lines(all());
    }

    private List<String> lines(List<Commitment> commitments) {
        return commitments.stream().map(c -> by(c) + ": " + c.what()).toList();
    }

    private String by(Commitment commitment) {
        return commitment.by().isEmpty()
                ? commitment.byWords().orElse("nobody")
                : Entities.of(story()).all().stream()
                        .filter(entity -> commitment.by().contains(entity.id()))
                        .map(Entity::name)
                        .sorted()
                        .collect(Collectors.joining(" and "));
    }

    /** "KEPT by ADeedDoneIsKept", one for each passage that tells what became of a commitment. */
    public List<String> signs() {
        return all().stream()
                .flatMap(commitment -> commitment.evidence().stream())
                .filter(passage -> !TELLS_IT.contains(passage.role()))
                .map(passage -> passage.role() + " by " + passage.rule())
                .toList();
    }

    /** By which rules its commitments were found. */
    public List<String> rules() {
        return rules(all());
    }

    private static List<String> rules(List<Commitment> commitments) {
        return commitments.stream()
                .map(commitment -> commitment.decision().found())
                .toList();
    }

    public void isNothing() {
        assertThat(lines()).isEmpty();
    }

    public void is(String... lines) {
        assertThat(lines()).containsExactlyInAnyOrder(lines);
    }

    /** One commitment, which a rule found. */
    public void isBy(String rule, String line) {
        List<Commitment> found = all();
        assertThat(lines(found)).containsExactly(line);
        assertThat(rules(found)).containsExactly(rule);
    }

    public Commitment only() {
        assertThat(all()).hasSize(1);
        return all().get(0);
    }

    public Status statusOn(String day) {
        assertThat(asOf(day)).hasSize(1);
        return asOf(day).get(0).status();
    }

    public static List<String> passages(Commitment commitment, Role role) {
        return commitment.evidence().stream()
                .filter(passage -> passage.role() == role)
                .map(Passage::evidence)
                .map(evidence -> evidence.words())
                .toList();
    }
}
