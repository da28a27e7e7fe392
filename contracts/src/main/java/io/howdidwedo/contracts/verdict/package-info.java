/// What analytics-service says about responses judged against expectations.
@NullMarked
package io.howdidwedo.contracts.verdict;

import org.jspecify.annotations.NullMarked;
