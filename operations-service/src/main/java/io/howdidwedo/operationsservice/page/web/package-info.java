/// How the pages of this service are drawn.
@NullMarked
package io.howdidwedo.operationsservice.page.web;

import org.jspecify.annotations.NullMarked;
