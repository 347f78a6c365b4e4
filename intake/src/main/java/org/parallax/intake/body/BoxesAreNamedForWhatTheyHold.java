package org.parallax.intake.body;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.intake.layout.Box;
import org.parallax.intake.layout.Layout;

/** Boxes whose class or id says that they share, advertise, recommend, collect addresses, or hold tags, dates and bylines. */
final class BoxesAreNamedForWhatTheyHold implements BoxRule {

    private static final Set<String> NAMES = Stream.of(
                    "share shares sharing sharebar sharebox sharedaddy social socials socialmedia sociallinks socialicons addthis",
                    "addtoany a2a followus",
                    "related relateds relatedposts relatedarticles relatedstories relatedcontent recommended recommendation",
                    "recommendations recirc readmore readnext seealso morestories morenews morefrom morearticles mostread",
                    "mostpopular mostviewed trending popular alsoread yarpp jprelatedposts",
                    "outbrain obwidget taboola trc zergnet revcontent mgid",
                    "newsletter newsletters subscribe subscription signup mailinglist mc4wp donate donation",
                    "advert adverts advertisement advertisements advertising ads adsbygoogle adslot adbox adcontainer adwrapper",
                    "adunit adbanner dfp sponsor sponsored sponsors promo promos promoted promotion teaser teasers marketing",
                    "commercial cta",
                    "cookie cookies cookienotice consent gdpr ccpa onetrust popup modal overlay lightbox interstitial",
                    "breadcrumb breadcrumbs crumbs pagination pager pagelinks postnavigation navlinks skiplink toc tableofcontents",
                    "tags taglist tagcloud posttags articletags entrytags keywords topics",
                    "authorbio authorbox authorinfo authorcard authordescription authorprofile abouttheauthor aboutauthor writerbio",
                    "bio",
                    "byline bylines dateline timestamp pubdate publishdate articledate postdate entrymeta entryfooter entrydate",
                    "postmeta postfooter postinfo articlemeta articlefooter articleinfo readingtime",
                    "toolbar tools articletools print rating ratings votes poll quiz player jwplayer audioplayer sidebar widget",
                    "widgets masthead footer disclaimer reporterror")
            .flatMap(row -> Stream.of(row.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public boolean holds(Box box, Layout page) {
        return box.names().hasAny(NAMES);
    }
}
