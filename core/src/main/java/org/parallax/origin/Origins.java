package org.parallax.origin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.parallax.story.ContentId;
import org.parallax.story.Groups;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;

/** Where the accounts of a story come from: articles that rest on one text are one origin. Immutable; threads may share it. */
public final class Origins {

    private final List<Origin> all;
    private final Map<String, String> rootOf;

    private Origins(List<Origin> all, Map<String, String> rootOf) {
        this.all = all;
        this.rootOf = rootOf;
    }

    /** The origins of a story with these shared passages. */
    public static Origins of(Story story, List<Echo> echoes) {
        Groups groups =
                new Groups(story.articles().stream().map(StoryArticle::id).toList());
        OneText.of(Share.all(story, echoes)).forEach(groups::join);
        ContentId ids = ContentId.of("o");
        List<Origin> all = groups.members().stream()
                .map(g -> origin(story, ids, g, groups.why(g), echoes))
                .toList();
        return new Origins(all, groups.roots());
    }

    private static Origin origin(Story story, ContentId ids, List<String> members, String why, List<Echo> echoes) {
        return new Origin(
                ids.next(members.toArray(String[]::new)),
                members,
                CreditedAgency.of(story, members),
                why.isEmpty() ? alone(members.get(0), echoes) : why);
    }

    /** Why an article is an origin of its own. */
    private static String alone(String article, List<Echo> echoes) {
        boolean shares = echoes.stream()
                .anyMatch(echo ->
                        echo.a().article().equals(article) || echo.b().article().equals(article));
        return shares
                ? "shares passages with another article, too few to rest on one text with it"
                : "shares no text with another article";
    }

    /** By id of their first article; every article is in one. */
    public List<Origin> all() {
        return all;
    }

    /** How many independent origins there are among these articles. */
    public int independent(Collection<String> articleIds) {
        return (int) articleIds.stream().map(this::root).distinct().count();
    }

    private String root(String article) {
        return rootOf.getOrDefault(article, article);
    }
}
