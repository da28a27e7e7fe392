/// The search of the staff pages.
@NullMarked
package io.howdidwedo.followupservice.search.web;

import org.jspecify.annotations.NullMarked;
