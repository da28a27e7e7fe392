/// Relationships with their facts and verdicts, one document each.
@NullMarked
package io.howdidwedo.analyticsservice.verdict.mongo;

import org.jspecify.annotations.NullMarked;
