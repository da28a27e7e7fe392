/// The filters every request passes, and the page shown when something is refused or broken.
@NullMarked
package io.howdidwedo.gateway.door.web;

import org.jspecify.annotations.NullMarked;
