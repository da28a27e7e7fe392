/// Whether a figure has left what earlier ones led to expect.
@NullMarked
package io.howdidwedo.analyticsservice.statistics.control;

import org.jspecify.annotations.NullMarked;
