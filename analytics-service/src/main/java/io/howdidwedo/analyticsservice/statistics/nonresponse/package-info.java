/// What those who did not answer could change.
@NullMarked
package io.howdidwedo.analyticsservice.statistics.nonresponse;

import org.jspecify.annotations.NullMarked;
