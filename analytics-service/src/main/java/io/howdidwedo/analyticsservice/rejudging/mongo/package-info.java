/// What is still to be judged again, durable.
@NullMarked
package io.howdidwedo.analyticsservice.rejudging.mongo;

import org.jspecify.annotations.NullMarked;
