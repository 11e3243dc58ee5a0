/** What the work comes to, in counts: read models for managers and funders, and nothing about single people. */
@NullMarked
package scot.onward.report;

import org.jspecify.annotations.NullMarked;
