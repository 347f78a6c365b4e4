package org.parallax.report.html;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.parallax.report.html.markup.Element.tag;
import static org.parallax.report.ledger.Labels.count;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parallax.entity.Entity;
import org.parallax.language.Tagging.NameType;
import org.parallax.report.html.markup.Element;

/** People, organizations and places: those that the story turns on first, the rest folded. */
final class NamesSection {

    private final View view;
    private final NameEntry entries;
    private final Map<String, Long> utterances;

    NamesSection(View view) {
        this.view = view;
        this.utterances = view.ledger().pages().stream()
                .flatMap(page -> page.voiced().stream())
                .flatMap(row -> row.first().speaker().stream())
                .collect(groupingBy(id -> id, counting()));
        this.entries = new NameEntry(view, utterances);
    }

    Element element() {
        return tag("section", "names")
                .id(Places.NAMES)
                .attribute("aria-labelledby", "names-title")
                .with(tag("h2").attribute("id", "names-title").text("People and places"))
                .with(
                        part(NameType.PERSON, "People"),
                        part(NameType.ORGANIZATION, "Organizations"),
                        part(NameType.PLACE, "Places"));
    }

    private Element part(NameType type, String heading) {
        List<Entity> all = view.index().account().entities().stream()
                .filter(entity -> entity.type() == type)
                .sorted(byWeight())
                .toList();
        List<Entity> telling = all.stream().filter(this::isTelling).toList();
        List<Entity> rest = all.stream().filter(entity -> !isTelling(entity)).toList();
        Element part = tag("div", "names-part").with(tag("h3").text(heading));
        if (all.isEmpty()) {
            return part.with(tag("p").text("None is named."));
        }
        part.with(list(telling));
        return rest.isEmpty() ? part : part.with(folded(rest));
    }

    private Element list(List<Entity> entities) {
        return tag("ul", "entities")
                .with(entities.stream().map(entries::element).toList());
    }

    private Element folded(List<Entity> rest) {
        return tag("details")
                .with(tag("summary").text(count(rest.size(), "more name") + ", each in one article, heard in none"))
                .with(list(rest));
    }

    private Comparator<Entity> byWeight() {
        return Comparator.<Entity>comparingLong(entity -> -utterances.getOrDefault(entity.id(), 0L))
                .thenComparing(entity -> -entity.mentions().size())
                .thenComparing(Entity::name)
                .thenComparing(Entity::id);
    }

    /** Heard, in two articles, in an office, or perhaps somebody else. */
    private boolean isTelling(Entity entity) {
        return utterances.containsKey(entity.id())
                || entity.articles().size() > 1
                || !entity.offices().isEmpty()
                || !entity.proposals().isEmpty();
    }
}
