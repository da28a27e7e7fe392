/// Who comes again, and who has fallen silent.
@NullMarked
package io.howdidwedo.analyticsservice.loyalty;

import org.jspecify.annotations.NullMarked;
