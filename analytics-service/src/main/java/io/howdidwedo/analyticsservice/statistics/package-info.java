/// How far chance alone could have moved a figure.
@NullMarked
package io.howdidwedo.analyticsservice.statistics;

import org.jspecify.annotations.NullMarked;
