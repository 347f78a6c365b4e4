package org.parallax.intake.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Boxes whose class or id says that they share, advertise, recommend, collect addresses, or hold comments, tags and bylines. */
final class BoxesAreNamedForWhatTheyHold implements ElementRule {

    private static final String START = "(?i)(?:^|[\\s_-])(?:";
    private static final String END = ")(?:$|[\\s_-])";

    private static final Pattern NAMES = Pattern.compile(START
            + "share|shares|sharing|sharebar|sharebox|sharedaddy|social|socials|social-?(?:media|share|links|icons|buttons|bar)|addthis|addtoany|a2a|follow-?us|followus"
            + "|related|relateds|related-?(?:posts|articles|stories|content|news|links|topics)|recommended|recommendations?|recirc|read-?more|readmore|read-?next|see-?also|more-?(?:stories|news|on|from|articles)|most-?(?:read|popular|viewed)|trending|popular|also-?read|yarpp|jp-relatedposts|outbrain|ob-widget|taboola|trc|zergnet|revcontent|mgid"
            + "|newsletter|newsletters|subscribe|subscription|signup|sign-up|mailing-?list|mc4wp|donate|donation"
            + "|advert|adverts|advertisement|advertisements|advertising|ads|adsbygoogle|ad-?(?:slot|box|container|wrapper|unit|banner)|dfp|sponsor|sponsored|sponsors|promo|promos|promoted|promotion|teaser|teasers|marketing|commercial|cta"
            + "|comments|comment-?(?:list|section|form|area|respond|box|count|wrapper)|commentlist|disqus|disqus_thread|respond|reader-?comments|fb-comments"
            + "|cookie|cookies|cookie-?(?:notice|banner|bar|consent)|consent|gdpr|ccpa|onetrust|popup|pop-up|modal|overlay|lightbox|interstitial"
            + "|breadcrumb|breadcrumbs|crumbs|pagination|pager|page-?links|prev-?next|post-?navigation|nav-?links|skip-?link|toc|table-?of-?contents"
            + "|tags|taglist|tag-?(?:list|cloud|links)|post-?tags|article-?tags|entry-?tags|keywords|topics"
            + "|author-?(?:bio|box|info|card|description|profile)|about-?(?:the-?)?author|writer-?bio|bio|byline|bylines|dateline|timestamp|pubdate|publish-?date|article-?date|post-?date|entry-?(?:meta|footer|date)|post-?(?:meta|footer|info)|article-?(?:meta|footer|info)|reading-?time"
            + "|toolbar|tools|article-?tools|print|rating|ratings|votes|poll|quiz|player|jwplayer|audio-?player|sidebar|widget|widgets|masthead|footer|disclaimer|correction-?form|report-?error"
            + END);

    @Override
    public boolean holds(Element element) {
        return !element.normalName().equals("body")
                && (NAMES.matcher(element.className()).find()
                        || NAMES.matcher(element.id()).find());
    }
}
