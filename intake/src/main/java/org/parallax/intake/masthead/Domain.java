package org.parallax.intake.masthead;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The domain of an address, as a last name for an outlet. */
public final class Domain {

    /** Hosts where anybody publishes: they name no outlet. */
    private static final Set<String> ANYBODYS = Set.of(
            "facebook.com",
            "twitter.com",
            "x.com",
            "t.co",
            "instagram.com",
            "youtube.com",
            "youtu.be",
            "t.me",
            "telegram.me",
            "wa.me",
            "whatsapp.com",
            "linkedin.com",
            "google.com",
            "googleusercontent.com",
            "gstatic.com",
            "pinterest.com",
            "reddit.com",
            "bit.ly",
            "goo.gl",
            "ow.ly",
            "wp.com",
            "cloudfront.net",
            "amazonaws.com",
            "akamaized.net",
            "cloudinary.com",
            "blogspot.com",
            "imgur.com",
            "flickr.com",
            "wikimedia.org",
            "wikipedia.org",
            "archive.org",
            "web.archive.org",
            "archive.is",
            "archive.ph",
            "gettyimages.com",
            "apple.com",
            "spotify.com",
            "soundcloud.com",
            "tiktok.com",
            "vimeo.com",
            "scribd.com",
            "documentcloud.org",
            "medium.com",
            "feedburner.com",
            "w3.org",
            "schema.org",
            "example.com",
            "localhost");

    /** Parts under which a country's domains are registered: "co.uk". */
    private static final Set<String> SECOND_LEVEL =
            Set.of("co", "com", "org", "net", "gov", "gob", "ac", "edu", "or", "ne", "go");

    private static final Pattern POINT = Pattern.compile("\\.");

    private Domain() {}

    /** "coastnews.example" for "https://media.coastnews.example/2020/a.html"; empty where anybody publishes. */
    public static Optional<String> of(String address) {
        try {
            String host = new URI(address.strip()).getHost();
            return host == null
                    ? Optional.empty()
                    : registered(host.toLowerCase(Locale.ROOT)).filter(name -> !ANYBODYS.contains(name));
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }

    private static Optional<String> registered(String host) {
        List<String> parts = List.of(POINT.split(host));
        int n = parts.size();
        if (n < 2 || parts.get(n - 1).matches("\\d+")) {
            return Optional.empty();
        }
        boolean longer = n > 2 && parts.get(n - 1).length() == 2 && SECOND_LEVEL.contains(parts.get(n - 2));
        String two = parts.get(n - 2) + "." + parts.get(n - 1);
        return Optional.of(longer ? parts.get(n - 3) + "." + two : two);
    }
}
