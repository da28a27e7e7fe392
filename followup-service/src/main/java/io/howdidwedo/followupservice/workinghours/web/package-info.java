/// Working hours over HTTP.
@NullMarked
package io.howdidwedo.followupservice.workinghours.web;

import org.jspecify.annotations.NullMarked;
