package org.parallax.intake.page;

import java.util.Optional;
import java.util.Set;
import org.parallax.article.Dating.Role;
import org.parallax.intake.date.Candidate.Source;

/**
 * What a meta tag's date is the date of, by the tag's name.
 *
 * @param role published or modified
 * @param trust how far to trust it
 */
record DateTags(Role role, Source trust) {

    private static final Set<String> PUBLISHED = Set.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "date_published",
            "article:published",
            "article.published",
            "article:publicationdate",
            "rnews:datepublished",
            "itemprop:datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "publishdate",
            "publish-date",
            "publish_date",
            "published-date",
            "publisheddate",
            "published_date",
            "published_time",
            "pubdate",
            "pub_date",
            "publication_date",
            "publication-date",
            "publicationdate",
            "published_at",
            "published",
            "dateposted",
            "dc.date.publication",
            "cxenseparse:recs:publishtime",
            "citation_publication_date",
            "og:pubdate",
            "originalpublicationdate",
            "article_date_original",
            "bt:pubdate",
            "vr:published_time",
            "shareaholic:article_published_time",
            "displaydate");

    /** Names that do not say of what they are the date: many a program that makes pages puts the day of the last change there. */
    private static final Set<String> OPEN = Set.of(
            "date",
            "dc.date",
            "dc:date",
            "dc.date.issued",
            "dc.date.created",
            "dc.created",
            "dc:created",
            "dc.issued",
            "dcterms.created",
            "dcterms.date",
            "dcterms.issued",
            "citation_date",
            "og:release_date",
            "release_date",
            "datecreated",
            "article.created",
            "created",
            "creation_date",
            "ptime",
            "gentime",
            "timestamp",
            "news_date",
            "dateline");

    private static final Set<String> MODIFIED = Set.of(
            "article:modified_time",
            "og:article:modified_time",
            "og:updated_time",
            "og:modified_time",
            "datemodified",
            "dateupdate",
            "last-modified",
            "lastmodified",
            "lastmod",
            "dcterms.modified",
            "dc.date.modified",
            "dc.modified",
            "article.updated",
            "modified",
            "modified_time",
            "updated_time",
            "revised",
            "updated",
            "date_modified",
            "utime",
            "article:modified");

    /** Empty for a tag that tells no date. */
    static Optional<DateTags> of(String name) {
        if (PUBLISHED.contains(name)) {
            return Optional.of(new DateTags(Role.PUBLISHED, Source.META));
        }
        if (OPEN.contains(name)) {
            return Optional.of(new DateTags(Role.PUBLISHED, Source.OPEN_META));
        }
        return MODIFIED.contains(name) ? Optional.of(new DateTags(Role.MODIFIED, Source.META)) : Optional.empty();
    }
}
