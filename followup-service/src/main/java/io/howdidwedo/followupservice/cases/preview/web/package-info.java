/// What a case is about at a glance, beside a list.
@NullMarked
package io.howdidwedo.followupservice.cases.preview.web;

import org.jspecify.annotations.NullMarked;
