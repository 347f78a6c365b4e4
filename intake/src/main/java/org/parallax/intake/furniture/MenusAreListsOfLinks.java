package org.parallax.intake.furniture;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.intake.line.Line;

/** "Home > World > Europe", "News | Sport | Weather": short names parted by signs, and a section's name alone. */
final class MenusAreListsOfLinks implements FurnitureRule {

    private static final int LONGEST = 24;

    /** "press releases", in characters, and some. */
    private static final int LONGEST_SECTION = 20;

    private static final Opening TRAIL = Opening.of(
            "(?:you are here\\s*:?\\s*)?(?:home ?page|home|front page|main page|news|start)\\s*(?:[>»›/|→\\\\·•-]|::|, ?).{0,160}$");
    private static final Pattern ROW = Pattern.compile("^[^|•·.!?]{1,30}(?:\\s*[|•·]\\s*[^|•·.!?]{1,30}){2,}$");
    private static final Set<String> SECTIONS = Set.of(
            "home",
            "news",
            "world",
            "world news",
            "politics",
            "business",
            "economy",
            "sport",
            "sports",
            "culture",
            "opinion",
            "opinions",
            "technology",
            "tech",
            "science",
            "health",
            "lifestyle",
            "life",
            "travel",
            "weather",
            "entertainment",
            "arts",
            "education",
            "environment",
            "international",
            "national",
            "local",
            "regional",
            "local news",
            "society",
            "africa",
            "asia",
            "europe",
            "americas",
            "middle east",
            "asia pacific",
            "latin america",
            "north america",
            "south asia",
            "us",
            "uk",
            "u.s.",
            "u.k.",
            "usa",
            "uk news",
            "us news",
            "breaking",
            "breaking news",
            "exclusive",
            "analysis",
            "features",
            "feature",
            "magazine",
            "editorial",
            "editorials",
            "columnists",
            "columns",
            "blogs",
            "letters",
            "obituaries",
            "photos",
            "videos",
            "gallery",
            "podcasts",
            "live",
            "live tv",
            "radio",
            "tv",
            "english",
            "français",
            "español",
            "deutsch",
            "العربية",
            "فارسی",
            "русский",
            "türkçe",
            "en",
            "ar",
            "fr",
            "es",
            "de",
            "security",
            "defence",
            "defense",
            "war",
            "conflict",
            "human rights",
            "law",
            "crime",
            "courts",
            "interviews",
            "reports",
            "investigations",
            "explainer",
            "explainers",
            "fact check",
            "in pictures",
            "in depth",
            "archive",
            "archives",
            "rss",
            "sections",
            "more",
            "all",
            "other",
            "others",
            "general",
            "uncategorized",
            "press release",
            "press releases",
            "news in brief",
            "top news",
            "latest",
            "popular",
            "trending",
            "author",
            "editor",
            "staff",
            "topics");

    @Override
    public boolean holds(Line line) {
        String text = line.text();
        return line.words() <= LONGEST
                && !line.endsASentence()
                && (isSection(text) || TRAIL.isAll(text) || ROW.matcher(text).matches() || hasNoLetters(text));
    }

    private static boolean isSection(String text) {
        return text.length() <= LONGEST_SECTION && SECTIONS.contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean hasNoLetters(String text) {
        return text.codePoints().noneMatch(Character::isLetter);
    }
}
