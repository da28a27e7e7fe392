/// How the pages of this service are drawn.
@NullMarked
package io.howdidwedo.followupservice.page.web;

import org.jspecify.annotations.NullMarked;
