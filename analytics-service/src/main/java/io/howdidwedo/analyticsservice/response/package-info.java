/// Every answer with its standing: behind each figure stands a list.
@NullMarked
package io.howdidwedo.analyticsservice.response;

import org.jspecify.annotations.NullMarked;
