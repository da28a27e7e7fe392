/// Verdicts as they are told to whoever asks for those of a transaction or relationship.
@NullMarked
package io.howdidwedo.analyticsservice.finding;

import org.jspecify.annotations.NullMarked;
