/** What Venula costs, in figures anyone can have again: see {@code bin/bench}. It measures and judges nothing else. */
package venula.bench;
