/// The agreements of all offerings, one document each.
@NullMarked
package io.howdidwedo.analyticsservice.agreement.mongo;

import org.jspecify.annotations.NullMarked;
