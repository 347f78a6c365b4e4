package org.parallax.edition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.article.Article;

/** The address of an article in a form that can be compared: what leads to one page is one address. */
final class Address {

    private static final Pattern WEB =
            Pattern.compile("(?i)https?://(?:www\\.)?([^/?#]+)([^?#]*)(?:\\?([^#]*))?(?:#.*)?");

    /** What is added to an address to know who came by it; it leads nowhere else. */
    private static final Pattern TRACKING = Pattern.compile(
            "(?i)(?:utm_\\w*|fbclid|gclid|mc_cid|mc_eid|cmpid|ref|ref_src|ito|ocid|at_\\w+|smid)(?:=.*)?");

    private Address() {}

    /** Empty where the page tells none, or only that of its whole site: a front page is no article's address. */
    static Optional<String> of(Article article) {
        return article.masthead().url().flatMap(Address::of);
    }

    static Optional<String> of(String url) {
        Matcher web = WEB.matcher(url.strip());
        if (!web.matches()) {
            return Optional.empty();
        }
        String host = web.group(1).toLowerCase(Locale.ROOT).replaceAll(":(?:80|443)$", "");
        String path = web.group(2).replaceAll("/+$", "");
        String query = Optional.ofNullable(web.group(3)).map(Address::told).orElse("");
        return path.isEmpty() && query.isEmpty() ? Optional.empty() : Optional.of(host + path + query);
    }

    /** The parameters that say which page it is. */
    private static String told(String query) {
        String told = Arrays.stream(query.split("&", -1))
                .filter(parameter ->
                        !parameter.isEmpty() && !TRACKING.matcher(parameter).matches())
                .sorted()
                .collect(Collectors.joining("&"));
        return told.isEmpty() ? "" : "?" + told;
    }
}
