/* A frame is finished as it is served; what little moves in it is /embed/views.js. */
export const csr = false;
