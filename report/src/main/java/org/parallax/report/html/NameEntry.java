package org.parallax.report.html;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.parallax.report.html.markup.Element.tag;
import static org.parallax.report.ledger.Labels.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.parallax.article.Evidence;
import org.parallax.entity.Entity;
import org.parallax.entity.Entity.EntityMention;
import org.parallax.entity.Entity.HeldOffice;
import org.parallax.entity.Entity.Proposal;
import org.parallax.name.Mention.Form;
import org.parallax.report.html.markup.Anchor;
import org.parallax.report.html.markup.Element;
import org.parallax.report.ledger.DateWords;
import org.parallax.report.ledger.Source.Named;

/**
 * One person, organization or place: offices, spellings, how often heard, and who else it may be.
 *
 * @param utterances how many each entity has, by its id
 */
record NameEntry(View view, Map<String, Long> utterances) {

    Element element(Entity entity) {
        Element entry = tag("li", "entity")
                .id(Places.entity(entity.id()))
                .with(tag("p", "name").with(name(entity)).text(" ").with(Dotted.parts(heard(entity))));
        addOffices(entry, entity);
        addOtherSpellings(entry, entity);
        entity.proposals().forEach(proposal -> entry.with(proposal(proposal)));
        return entry.with(view.deciding().of(entity.id()));
    }

    private List<Element> heard(Entity entity) {
        long number = utterances.getOrDefault(entity.id(), 0L);
        Anchor page = Places.page(new Named(entity));
        Element places = tag("span", "heard").text(mentions(entity));
        return number == 0
                ? List.of(places)
                : List.of(tag("a", "heard").to(page).text(count(Math.toIntExact(number), "utterance")), places);
    }

    private static String mentions(Entity entity) {
        return count(entity.mentions().size(), "mention") + " in "
                + count(entity.articles().size(), "article");
    }

    private void addOffices(Element entry, Entity entity) {
        Map<String, List<HeldOffice>> byWords = entity.offices().stream()
                .collect(groupingBy(office -> office.evidence().words(), LinkedHashMap::new, toList()));
        if (!byWords.isEmpty()) {
            entry.with(tag("ul", "offices")
                    .with(byWords.values().stream().map(this::office).toList()));
        }
    }

    /** An office with who gives it, and when; where many do, how many. */
    private Element office(List<HeldOffice> given) {
        return tag("li").with(link(given.get(0).evidence())).with(tag("small").text(" " + givers(given)));
    }

    private String givers(List<HeldOffice> given) {
        HeldOffice first = given.get(0);
        return given.size() == 1
                ? view.index().outlet(first.evidence().article()) + ", " + DateWords.of(first.date())
                : "in " + count(given.size(), "article") + days(given);
    }

    private static String days(List<HeldOffice> given) {
        List<LocalDate> days = given.stream()
                .flatMap(office -> Stream.concat(office.date().firstDay().stream(), office.date().lastDay().stream()))
                .sorted()
                .toList();
        return days.isEmpty() ? "" : ", " + DateWords.between(days.get(0), days.get(days.size() - 1));
    }

    private Element link(Evidence evidence) {
        return tag("a").to(view.places().words(evidence)).with(tag("bdi").text(evidence.words()));
    }

    /** The name, leading to the first place where it is spelt so. */
    private Element name(Entity entity) {
        Element name = tag("bdi").text(entity.name());
        return entity.mentions().stream()
                .map(EntityMention::evidence)
                .filter(evidence -> evidence.words().equals(entity.name()))
                .findFirst()
                .map(first -> tag("a").to(view.places().words(first)).with(name))
                .orElse(name);
    }

    /** Each other spelling once, with how often it is used and a link to the first time. */
    private void addOtherSpellings(Element entry, Entity entity) {
        Map<String, List<Evidence>> bySpelling = entity.mentions().stream()
                .filter(mention -> mention.form() != Form.PRONOUN)
                .map(EntityMention::evidence)
                .filter(evidence -> !evidence.words().equals(entity.name()))
                .collect(groupingBy(Evidence::words, LinkedHashMap::new, toList()));
        List<Element> parts = new ArrayList<>();
        bySpelling.forEach((words, uses) -> parts.add(spelling(uses)));
        if (!parts.isEmpty()) {
            entry.with(tag("p", "spellings").text("also ").with(Dotted.parts(parts)));
        }
    }

    private Element spelling(List<Evidence> uses) {
        Element part = tag("span", "spelling").with(link(uses.get(0)));
        return uses.size() == 1 ? part : part.with(tag("small").text(" ×" + uses.size()));
    }

    private Element proposal(Proposal proposal) {
        String score = String.format(Locale.ROOT, "%.2f", proposal.score());
        return tag("p", "proposal")
                .text("Perhaps also: ")
                .with(tag("a").to(Places.entity(proposal.other()))
                        .with(tag("bdi")
                                .text(view.index().entity(proposal.other()).name())))
                .text(" (" + score + "): " + proposal.why() + ". Not merged: that is for you to decide.");
    }
}
