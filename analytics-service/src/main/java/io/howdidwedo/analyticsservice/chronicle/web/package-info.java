/// What callers are told when the chronicle cannot answer.
@NullMarked
package io.howdidwedo.analyticsservice.chronicle.web;

import org.jspecify.annotations.NullMarked;
