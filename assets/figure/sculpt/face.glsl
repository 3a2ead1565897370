// What a face is told: AUn are facial action units, 0 to 1 (FACS); i… is who they are.
uniform float AU1, AU2, AU4, AU5, AU7, AU9, AU10, AU12, AU15, AU17, AU20, AU24, AU26, AU43;
uniform float uStrain;            // neck muscles
uniform vec2 uGaze;               // radians-ish: right, up
uniform float iJaw, iChin, iNose, iNoseWide, iBridge, iBrow, iBrowInk, iWide, iCheek, iAge, iFull, iSoft, iRecede;
uniform float iLip, iMouth, iEye, iTilt, iOpen, iSocket, iLash;
// Shadows and occlusion do without lips, lids and folds: they are half of the work and show in neither.
bool gFine = true;
