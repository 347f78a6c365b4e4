package org.parallax.entity;

import java.util.List;

/**
 * Says which clusters of a story are one, or may be. Called with the clusters that the rules before it left, in a fixed order; its answer must depend
 * on nothing else. {@link EqualNamesAreOne} is the simplest.
 */
interface Rule {

    List<Link> links(List<Cluster> clusters);
}
