/// The versions of the parameters, one document each.
@NullMarked
package io.howdidwedo.analyticsservice.parameter.mongo;

import org.jspecify.annotations.NullMarked;
