package org.parallax;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which room of the core may call which, and what none of them may touch. */
@AnalyzeClasses(
        packages = "org.parallax",
        importOptions = {ImportOption.DoNotIncludeTests.class, RoomsTest.NothingThatTestsShare.class})
class RoomsTest {

    static final class NothingThatTestsShare implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/org/parallax/testing/");
        }
    }

    /** Each room may call those before it, so there are no cycles: first what reads one article, then what compares many. */
    private static final List<String> ROOMS = List.of(
            "article",
            "language",
            "meaning",
            "odds",
            "selector",
            "time",
            "name",
            "pronoun",
            "statement",
            "reading",
            "story",
            "edition",
            "entity",
            "origin",
            "place",
            "utterance",
            "disagreement",
            "timeline",
            "commitment",
            "framing",
            "headline",
            "omission",
            "judgement",
            "account",
            "");

    /** What a room is divided into: each part may call those before it, and the room itself, which is last, calls them all. */
    private static final Map<String, List<String>> PARTS = Map.of(
            "statement",
            List.of(
                    "setting",
                    "source",
                    "report",
                    "content",
                    "attribution",
                    "description",
                    "speaker",
                    "day",
                    "act",
                    ""),
            "timeline",
            List.of("passage", "day", "standing", "likelihood", "event", "shown", "row", "saying", ""),
            "commitment",
            List.of("page", "deed", "matter", "promise", "order", "future", "doubt", "sign", "status", ""),
            "disagreement",
            List.of("line", "number", "rule", "deed", "count", "day", "saying", "event", "person", ""));

    /** What a room gives to others, its parts among them. */
    private static final Set<String> GIVEN = Set.of(
            "org.parallax.statement.Statement",
            "org.parallax.statement.Quotation",
            "org.parallax.statement.Quotations",
            "org.parallax.timeline.Claim",
            "org.parallax.commitment.Commitment",
            "org.parallax.disagreement.Disagreement");

    /** The values of a date: an article has dates before anybody reads times in its text. */
    private static final Set<String> VALUES_OF_A_DATE =
            Set.of("org.parallax.time.DateRange", "org.parallax.time.PartialDate");

    @ArchTest
    static final ArchRule eachRoomCallsOnlyThoseBeforeIt = classes().should(callOnlyRoomsBefore());

    private static ArchCondition<JavaClass> callOnlyRoomsBefore() {
        return new ArchCondition<>("call only rooms that stand before their own") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    JavaClass to = dependency.getTargetClass().getBaseComponentType();
                    if (to.getPackageName().startsWith("org.parallax") && room(to) > room(from)) {
                        events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
                    }
                }
            }
        };
    }

    @ArchTest
    static final ArchRule eachPartOfARoomCallsOnlyThoseBeforeIt = classes().should(callOnlyPartsBefore());

    private static ArchCondition<JavaClass> callOnlyPartsBefore() {
        return new ArchCondition<>("call only parts of their room that stand before their own") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    JavaClass to = dependency.getTargetClass().getBaseComponentType();
                    boolean one = to.getPackageName().startsWith("org.parallax") && room(to) == room(from);
                    if (one && !GIVEN.contains(outer(to)) && part(to) > part(from)) {
                        events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
                    }
                }
            }
        };
    }

    @ArchTest
    static final ArchRule everyPartOfARoomIsKnown = classes().should(new ArchCondition<>("reside in a known part") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (part(type) < 0) {
                events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no part that is known"));
            }
        }
    });

    private static String outer(JavaClass type) {
        return type.getName().replaceAll("\\$.*", "");
    }

    /** The place of a class among the parts of its room; 0 in a room that is not divided. */
    private static int part(JavaClass type) {
        String[] names =
                type.getPackageName().replaceFirst("^org\\.parallax\\.?", "").split("\\.", -1);
        return PARTS.getOrDefault(names[0], List.of("")).indexOf(names.length > 1 ? names[1] : "");
    }

    private static int room(JavaClass type) {
        String outer = outer(type);
        String name = type.getPackageName().equals("org.parallax")
                ? ""
                : type.getPackageName().substring("org.parallax.".length()).replaceAll("\\..*", "");
        return ROOMS.indexOf(VALUES_OF_A_DATE.contains(outer) ? "article" : name);
    }

    @ArchTest
    static final ArchRule everyPackageIsARoom = classes()
            .should()
            .resideInAnyPackage(ROOMS.stream()
                    .map(room -> room.isEmpty() ? "org.parallax" : "org.parallax." + room + "..")
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule noFileSocketDatabaseOrLog = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.nio.file..",
                            "java.nio.channels..",
                            "java.net..",
                            "java.sql..",
                            "java.util.logging..",
                            "org.slf4j..")
                    .or(named("java.io.File.*|java.io.RandomAccessFile|java.io.Print.*|java.lang.System\\$Logger")));

    @ArchTest
    static final ArchRule noClock = noClasses()
            .should()
            .accessTargetWhere(calls("java\\.time\\..*", "now")
                    .or(calls("java\\.time\\.Clock", "system.*"))
                    .or(calls("java\\.lang\\.System", "currentTimeMillis|nanoTime"))
                    .or(calls("java\\.util\\.(Date|Calendar).*", ".*")));

    @ArchTest
    static final ArchRule noDefaultsOfTheMachine = noClasses()
            .should()
            .accessTargetWhere(calls("java\\.util\\.Locale", "getDefault")
                    .or(calls("java\\.time\\.ZoneId", "systemDefault"))
                    .or(calls("java\\.nio\\.charset\\.Charset", "defaultCharset"))
                    .or(calls("java\\.lang\\.System", "get(env|Property|Properties)")));

    @ArchTest
    static final ArchRule noChanceAndNoOrderOfThreads = noClasses()
            .should()
            .accessTargetWhere(calls("java\\.lang\\.Math", "random")
                    .or(calls("java\\.util\\..*", "parallel|parallelStream"))
                    .or(calls("java\\.util\\.(Random|UUID|concurrent\\.ThreadLocalRandom)", ".*")));

    private static DescribedPredicate<JavaClass> named(String pattern) {
        return describe("named " + pattern, type -> type.getName().matches(pattern));
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String owner, String method) {
        return describe(
                owner + "." + method,
                access -> access.getTargetOwner().getName().matches(owner)
                        && access.getTarget().getName().matches(method));
    }
}
