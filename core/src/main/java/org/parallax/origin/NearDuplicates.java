package org.parallax.origin;

import java.util.List;
import java.util.Optional;
import org.parallax.origin.Echo.First;
import org.parallax.story.ContentId;
import org.parallax.story.Groups;
import org.parallax.story.Groups.Join;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;

/** Finds articles that are nearly one text, by the passages that they share. A pure function of the story. */
public final class NearDuplicates {

    /** The share of the longer article's words that is shared, from which on two are nearly one text. A first value: four words of five. */
    static final double SHARE = .8;

    private NearDuplicates() {}

    /** The groups, by their first article; an article is in one at most. */
    public static List<NearlyOneText> of(Story story, Origins origins) {
        List<Share> near = origins.shares().stream()
                .filter(share -> share.ofLonger() >= SHARE)
                .toList();
        Groups groups =
                new Groups(story.articles().stream().map(StoryArticle::id).toList());
        near.forEach(share -> groups.join(new Join(share.a().id(), share.b().id(), "")));
        ContentId ids = ContentId.of("n");
        return groups.members().stream()
                .filter(members -> members.size() > 1)
                .map(members -> group(story, ids, members, near))
                .toList();
    }

    private static NearlyOneText group(Story story, ContentId ids, List<String> members, List<Share> near) {
        double least = near.stream()
                .filter(share -> members.contains(share.a().id()))
                .mapToDouble(share -> Math.min(1, share.ofLonger()))
                .min()
                .orElse(1);
        return new NearlyOneText(ids.next(members.toArray(String[]::new)), members, least, first(story, members));
    }

    private static Optional<String> first(Story story, List<String> members) {
        return members.stream()
                .filter(one -> members.stream()
                        .filter(other -> !other.equals(one))
                        .allMatch(other -> WhichCameFirst.of(story.article(one), story.article(other)) == First.A))
                .findFirst();
    }
}
