package org.parallax.report.ledger;

import java.util.Comparator;
import org.parallax.entity.Entity;
import org.parallax.statement.Statement.SourceClass;

/** Whose page in the ledger it is. */
public sealed interface Source {

    /** A person, organization or place with a name. */
    record Named(Entity entity) implements Source {

        @Override
        public String heading() {
            return entity.name();
        }

        @Override
        public SourceClass sourceClass() {
            return SourceClass.NAMED;
        }

        @Override
        public String id() {
            return entity.id();
        }
    }

    /** All sources of a class that have none. */
    record Unnamed(SourceClass sourceClass) implements Source {

        @Override
        public String heading() {
            return Labels.heading(sourceClass);
        }

        @Override
        public String id() {
            return "class-" + Labels.of(sourceClass);
        }
    }

    /** Those with a name, then the others by class; by name. */
    Comparator<Source> ORDER = Comparator.comparing(Source::sourceClass)
            .thenComparing(Source::heading)
            .thenComparing(Source::id);

    String heading();

    SourceClass sourceClass();

    String id();
}
