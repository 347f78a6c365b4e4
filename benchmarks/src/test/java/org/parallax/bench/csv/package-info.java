/** Tables of corpora: values parted by a sign, their names in the first row. */
package org.parallax.bench.csv;
